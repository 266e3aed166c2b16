import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { exampleAnswers, exampleFile, exampleText } from './example.ts'
import { runCli, type Ending } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'dispute-composer-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function saveAnswers(name: string, answers: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof answers === 'string' ? answers : JSON.stringify(answers))
  return path
}

const compose = (...args: string[]): Promise<Ending> => runCli(['compose', 'wrong-address', ...args])
const withExample = (...args: string[]): Promise<Ending> => compose('--answers', exampleFile, ...args)

describe('compose', () => {
  it('prints the English message byte for byte and nothing else', async () => {
    expect(await withExample()).toEqual({ code: 0, stdout: exampleText('en'), stderr: '' })
  })
  it.each(['en', 'ja', 'zh'] as const)('prints the message in %s when asked to', async (language) => {
    expect(await withExample('--lang', language)).toEqual({
      code: 0,
      stdout: exampleText(language),
      stderr: '',
    })
  })
  it('prints all languages with a line before each', async () => {
    const [en, ja, zh] = (['en', 'ja', 'zh'] as const).map(exampleText)
    expect((await withExample('--lang', 'all')).stdout).toBe(
      `--- en\n${en}\n\n--- ja\n${ja}\n\n--- zh\n${zh}`,
    )
  })
  it('takes bare answers, with numbers as they are', async () => {
    const answers = {
      ...exampleAnswers(),
      orderNumber: 8123456789012345,
      amount: { value: 12.34, currency: 'USD' },
    }
    const path = saveAnswers('bare.json', answers)
    expect((await compose('--answers', path)).stdout).toBe(exampleText('en'))
  })
  it('reads answers from the input', async () => {
    const input = `\ufeff${JSON.stringify(exampleAnswers())}`
    const { stdout, code } = await runCli(['compose', 'wrong-address', '--answers', '-'], { input })
    expect({ stdout, code }).toEqual({ stdout: exampleText('en'), code: 0 })
  })
  it('puts single answers on top of the file', async () => {
    const { stdout, code } = await withExample(
      '--set',
      'amount=USD 9.5',
      '--set',
      'replyBy=2026/12/24',
      '--tone=firm',
    )
    expect(code).toBe(0)
    expect(stdout).toContain('USD 9.50')
    expect(stdout).toContain('24 December 2026')
    expect(stdout).not.toBe(exampleText('en'))
  })
  it('takes lists, switches and sentences as a person types them', async () => {
    const { stdout, code } = await withExample(
      ...[
        '--set',
        'checkedAtHome=no',
        '--set',
        'remark=Please be quick.',
        '--set',
        'remark.ja=お急ぎください。',
      ],
      ...['--set', 'remark.zh=请尽快。', '--lang', 'all'],
    )
    expect(code).toBe(0)
    expect(stdout).not.toContain('mailbox')
    expect(stdout).toContain('Please be quick.')
    expect(stdout).toContain('お急ぎください。')
    expect(stdout).toContain('请尽快。')
  })
  it('does not take unlisted words for a remedy', async () => {
    const { code, stdout, stderr } = await withExample('--set', 'remedy=a cake')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^unknown-choice: remedy .*a cake/m)
  })
})

describe('compose with facts missing', () => {
  it('prints nothing, names each on the error output and ends with 1', async () => {
    const { code, stdout, stderr } = await compose('--set', 'itemName=Cup', '--ui', 'en')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toContain(
      'missing-field: orderNumber (Order number): “Order number” is still empty. Fill it in, and the message can be sent.',
    )
    expect(lines.map((line) => line.split(/[: ]+/)[1])).toEqual(
      expect.arrayContaining([
        'orderNumber',
        'trackingNumber',
        'deliveredPlace',
        'region',
        'remedy',
        'replyBy',
      ]),
    )
    expect(stderr).not.toContain('itemName')
  })
  it('still gives every text and every finding as JSON', async () => {
    const { code, stdout } = await withExample('--set', 'orderNumber=', '--json', '--ui', 'en')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      texts: {
        en: exampleText('en').replaceAll('8123456789012345', '[orderNumber]'),
        ja: exampleText('ja').replaceAll('8123456789012345', '[orderNumber]'),
        zh: exampleText('zh').replaceAll('8123456789012345', '[orderNumber]'),
      },
      verdict: 'blocked',
      problems: [
        {
          code: 'missing-field',
          field: 'orderNumber',
          message: '“Order number” is still empty. Fill it in, and the message can be sent.',
        },
      ],
    })
  })
})

describe('compose with findings', () => {
  it('says them on the error output, one line each, and still prints the message', async () => {
    const { code, stdout, stderr } = await withExample('--set', 'trackingNumber=RR123456789CN', '--ui', 'en')
    expect(code).toBe(0)
    expect(stdout).toBe(exampleText('en').replace('RR123456785CN', 'RR123456789CN'))
    expect(stderr).toMatch(/^tracking-number-check-digit: trackingNumber \(Tracking number\): .*\n$/)
  })
  it('minds Japanese in the English text and not in the others', async () => {
    const given = ['--set', 'itemName=青いカップ', '--json']
    const [english, japanese] = await Promise.all([
      withExample(...given, '--lang', 'en'),
      withExample(...given, '--lang', 'ja'),
    ])
    expect(JSON.parse(english.stdout)).toMatchObject({
      verdict: 'warning',
      problems: [{ code: 'japanese-in-english', field: 'itemName' }],
    })
    expect(JSON.parse(japanese.stdout)).toMatchObject({ verdict: 'ready', problems: [] })
  })
  it('answers for every language in JSON when none is named', async () => {
    const { stdout } = await withExample('--set', 'remark=Please be quick.', '--json')
    const { verdict, problems } = JSON.parse(stdout) as { verdict: string; problems: { code: string }[] }
    expect(verdict).toBe('warning')
    expect(problems.map(({ code }) => code)).toEqual(['language-missing', 'language-missing'])
  })
  it('holds dates against the day it is told', async () => {
    const { stderr, code } = await runCli(
      ['compose', 'wrong-address', '--answers', exampleFile, '--ui', 'en'],
      {
        now: '2027-01-05T00:00:00+09:00',
      },
    )
    expect(code).toBe(0)
    expect(stderr).toMatch(/^date-in-past: replyBy /)
  })
  it('names the nearest field for an unknown one and goes on', async () => {
    const { code, stdout, stderr } = await withExample('--set', 'sellername=Red Store', '--ui', 'en')
    expect({ code, stdout }).toEqual({ code: 0, stdout: exampleText('en') })
    expect(stderr).toMatch(/^unknown-field: .*“sellername”.*“sellerName”/)
  })
})

describe('compose used wrongly', () => {
  it.each([
    ['answers-unreadable', join(folder, 'nowhere.json')],
    ['answers-not-json', saveAnswers('broken.json', '{ "orderNumber": ')],
    ['answers-shape', saveAnswers('odd.json', { amount: { price: 1 } })],
  ])('says %s in one line and ends with 2', async (code, file) => {
    const ending = await compose('--answers', file)
    expect({ code: ending.code, stdout: ending.stdout }).toEqual({ code: 2, stdout: '' })
    expect(ending.stderr).toMatch(new RegExp(`^${code}: .+\n$`))
  })
})

describe('the data folder', () => {
  it('is not created by looking', async () => {
    const dataFolder = join(folder, 'never')
    const runs = await Promise.all([
      runCli(['compose', 'wrong-address', '--answers', exampleFile], { dataFolder }),
      runCli(['checklist', 'wrong-address'], { dataFolder }),
      runCli(['list', '--data-dir', join(dataFolder, 'chosen')], { dataFolder }),
      runCli(['fields', 'wrong-address'], { dataFolder }),
      runCli(['history', 'list'], { dataFolder }),
    ])
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    expect(readdirSync(folder)).not.toContain('never')
  })
  it('gives its settings: language and limits', async () => {
    const settings = {
      uiLanguage: 'en',
      limits: { chat: 60, dispute: 500, 'card-company': 2000, platform: 2000 },
    }
    saveAnswers('settings.json', settings)
    const { stderr, code } = await withExample('--data-dir', folder)
    expect(code).toBe(0)
    expect(stderr).toMatch(/^length-over: en: The text is too long \(\d+ \/ 60\)/)
  })
})
