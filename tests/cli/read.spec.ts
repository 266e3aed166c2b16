import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ReadingReport } from '../../src/contract/reading.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'dispute-composer-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const words = '1. Click Return/Refund\n2. Choose Received Goods\nTell me when it is done, dear friend.'
const english = save('english.txt', words)
const blank = save('blank.txt', '\n \n')

function reportsIn(stdout: string): ReadingReport[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => ReadingReport.parse(JSON.parse(line)))
}

describe('read', () => {
  it('gives one line of JSON, with steps cut out of the text', async () => {
    const { code, stdout, stderr } = await runCli(['read', english, '--json'])
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 })
    const [report] = reportsIn(stdout)
    expect(report).toMatchObject({ version: 1, language: 'en' })
    expect(report?.steps.map(({ index }) => index)).toEqual([1, 2])
    for (const { text } of report?.steps ?? []) expect(words).toContain(text)
    for (const { quote } of report?.risks ?? []) expect(words).toContain(quote)
  })

  it('reads the input, in UTF-16 as well', async () => {
    const input = Buffer.from(`\ufeff${words}`, 'utf16le')
    const [fromFile, fromInput] = await Promise.all([
      runCli(['read', english, '--json']),
      runCli(['read', '-', '--json'], { input }),
    ])
    expect(fromInput).toEqual(fromFile)
  })

  it('answers for a blank text that there is nothing in it', async () => {
    const { code, stdout } = await runCli(['read', blank, '--json'])
    expect(code).toBe(0)
    expect(reportsIn(stdout)).toEqual([
      {
        ...{ version: 1, language: null, kind: null, steps: [], risks: [] },
        ...{ contradictions: [], differences: [], suggestions: [] },
      },
    ])
  })

  it('gives a line for each file in order, and names the ones it cannot read', async () => {
    const files = [
      blank,
      join(folder, 'nothing-here.txt'),
      save('long.txt', 'a'.repeat(100_001)),
      save('huge.txt', new Uint8Array(10 * 1024 * 1024)),
      save('other.txt', Uint8Array.of(0x83, 0x41, 0x83, 0x42)),
      save('binary.txt', 'PK\0\0'),
      folder,
      english,
    ]
    const { code, stdout, stderr } = await runCli(['read', ...files, '--json', '--ui', 'en'])
    expect(code).toBe(1)
    expect(reportsIn(stdout).map(({ language }) => language)).toEqual([null, 'en'])
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ').slice(0, 2)),
    ).toEqual([
      ['message-unreadable', files[1]],
      ['message-too-long', files[2]],
      ['message-too-long', files[3]],
      ['message-encoding', files[4]],
      ['message-binary', files[5]],
      ['message-unreadable', folder],
    ])
  })

  it.each([
    ['en', 'What it asks for'],
    ['ja', '頼まれている手順'],
  ])('speaks %s to a person, with the meaning of each label', async (ui, heading) => {
    const { code, stdout, stderr } = await runCli(['read', english, '--received', 'nothing', '--ui', ui])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`\n${heading}\n1. Click Return/Refund\n   Return/Refund: `)
  })

  it('holds no sign that could move a terminal’s cursor', async () => {
    const file = save('escape.txt', '1. Click \u001b[2JSubmit\u202e now\n2. Press \u009bSubmit')
    const { stdout } = await runCli(['read', file, file])
    expect(stdout).toContain('[U+001B]')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })
})

describe('read with facts', () => {
  const message = save('arrived.txt', '1. Choose "Received Goods"\n2. Press Submit')
  const read = (facts: unknown, ...more: string[]): ReturnType<typeof runCli> =>
    runCli([
      ...['read', message, '--json', '--ui', 'en'],
      ...['--facts', save('facts.json', JSON.stringify(facts)), ...more],
    ])

  it('names what is untrue, by the step that says it', async () => {
    const { stdout, stderr } = await read({ received: 'nothing', orderNumber: '8123456789012345' })
    expect(stderr).toBe('')
    expect(reportsIn(stdout)[0]?.contradictions).toEqual([
      { step: 1, fact: 'received', reason: expect.stringMatching(/./) },
    ])
  })

  it('believes --received before the file', async () => {
    const { stdout } = await read({ answers: {}, received: 'nothing' }, '--received', 'all')
    expect(reportsIn(stdout)[0]?.contradictions).toEqual([])
  })

  it('names what no scenario asks and ways of paying nobody knows, and goes on', async () => {
    const { code, stderr } = await read({ orderNumbr: '8', caseStatus: null, paymentMethod: 'shells' })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^unknown-field: .*“orderNumbr”.*“orderNumber”/m)
    expect(stderr).toMatch(/^unknown-choice: .*“shells”.*credit-card/m)
  })

  it('takes a way of paying by any of its names', async () => {
    expect(await read({ paymentMethod: 'コンビニ', caseStatus: 'open' })).toMatchObject({
      code: 0,
      stderr: '',
    })
  })

  it.each([
    ['facts-value', [message, '--facts', save('wrong.json', '{ "received": "some" }')]],
    ['answers-not-json', [message, '--facts', save('no.json', '{')]],
    ['answers-not-object', [message, '--facts', save('list.json', '[]')]],
    ['answers-unreadable', [message, '--facts', join(folder, 'absent.json')]],
    ['unknown-value', [message, '--received', 'some']],
    ['missing-operand', []],
    ['translation-of-many', [message, message, '--translation', message]],
    ['input-twice', ['-', '--translation', '-']],
    ['other-option', [message, '--lang', 'en']],
  ])('is understood wrongly as %s', async (code, args) => {
    const ending = await runCli(['read', ...args])
    expect({ ...ending, stderr: ending.stderr.split(':')[0] }).toEqual({ code: 2, stdout: '', stderr: code })
  })
})

describe('read with a translation', () => {
  it('names what differs', async () => {
    const text = save('amount.txt', 'We refund USD 5 if you close the dispute.')
    const translation = save('amount-ja.txt', '紛争を閉じる場合、50 米ドルを返金します。')
    const { code, stdout } = await runCli(['read', text, '--translation', translation, '--json'])
    expect(code).toBe(0)
    expect(reportsIn(stdout)[0]?.differences.map(({ kind }) => kind)).toContain('money')
  })

  it('reads nothing when the translation cannot be read', async () => {
    const { code, stdout, stderr } = await runCli([
      ...['read', english, '--translation', join(folder, 'gone.txt'), '--json'],
    ])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('message-unreadable: ')
  })
})

describe('read without --json', () => {
  const read = (text: string): ReturnType<typeof runCli> =>
    runCli(['read', '-', '--ui', 'en'], { input: text })

  it('does not take what holds nothing known for safe', async () => {
    const { stdout } = await read('Thank you, dear friend.')
    expect(stdout).toContain('\nNo problem known. That is not proof of safety.\n')
    expect((await read('Please cancel the dispute first.')).stdout).not.toContain('not proof of safety')
  })

  it.each(['안녕하세요 고객님. 분쟁을 먼저 취소해 주세요.', 'กรุณายกเลิกข้อพิพาทก่อน'])(
    'says in one line that it cannot read %s',
    async (text) => {
      expect(await read(text)).toEqual({
        ...{ code: 0, stderr: '' },
        stdout: 'The language of this text cannot be read here, only English, Chinese and Japanese.\n',
      })
    },
  )
})
