import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'
import { runHere } from './run-here.ts'

describe('the command line', () => {
  it.each<[string, string[]]>([
    ['missing-command', []],
    ['unknown-command', ['compse']],
    ['unknown-option', ['list', '--jsn']],
    ['unknown-option', ['list', '-x']],
    ['other-option', ['list', '--tone', 'firm']],
    ['missing-value', ['compose', 'wrong-address', '--lang', '--json']],
    ['missing-value', ['compose', 'wrong-address', '--lang']],
    ['unexpected-value', ['list', '--json=yes']],
    ['unknown-value', ['list', '--ui', 'fr']],
    ['extra-operand', ['list', 'all']],
    ['unknown-scenario', ['compose', 'wrong-adress']],
    ['missing-operand', ['compose']],
    ['extra-operand', ['compose', 'wrong-address', 'thank-you']],
    ['unknown-value', ['compose', 'wrong-address', '--lang', 'fr']],
    ['unknown-value', ['compose', 'wrong-address', '--tone', 'rude']],
    ['no-modes', ['compose', 'wrong-address', '--variant', 'praise']],
    ['answers-unreadable', ['compose', 'wrong-address', '--answers', 'nowhere.json']],
    ['set-form', ['compose', 'wrong-address', '--set', 'orderNumber']],
    ['missing-action', ['history']],
    ['unknown-action', ['history', 'burn']],
    ['missing-option', ['history', 'export', '--format', 'csv']],
    ['unknown-value', ['history', 'export', '--format', 'pdf', '--out', 'x.pdf']],
    ['limit-wrong', ['history', 'list', '--limit', '0']],
    ['missing-operand', ['history', 'remove']],
    ['id-wrong', ['history', 'remove', '12']],
  ])('says %s to %j in one line and ends with 2', async (code, args) => {
    const ending = await runHere(args)
    expect({ code: ending.code, stdout: ending.stdout }).toEqual({ code: 2, stdout: '' })
    expect(ending.stderr).toMatch(new RegExp(`^${code}: .+\n$`))
  })

  it('speaks Japanese unless told otherwise', async () => {
    expect((await runHere(['compse'])).stderr).toMatch(/「compose」/)
    expect((await runHere(['compse', '--ui=en'])).stderr).toMatch(/Did you mean “compose”/)
  })
  it.each([['--help'], ['-h'], ['compose', '--help'], ['history', '--help'], ['list', '-h', '--ui', 'en']])(
    'helps with %s %s and ends with 0',
    async (...args) => {
      const { code, stdout, stderr } = await runHere(args)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout.length).toBeGreaterThan(40)
    },
  )
  it('refuses a clock that cannot be read', async () => {
    const { code, stderr } = await runHere(['list'], 'yesterday')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^now-wrong: /)
  })
  it('ends its process with the code and one line', async () => {
    const [wrong, help] = await Promise.all([runCli(['list', '--jsn', '--ui', 'en']), runCli(['--help'])])
    expect(wrong).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^unknown-option: .*“--json”.*\n$/),
    })
    expect(help).toEqual({ code: 0, stdout: expect.stringContaining('compose'), stderr: '' })
  })
  it('ends quietly when nobody reads its result', async () => {
    const entry = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url))
    const child = spawn(process.execPath, [entry, 'fields', 'wrong-address', '--json'])
    child.stdout.destroy()
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number]
    expect({ code, said }).toEqual({ code: 0, said: '' })
  })
})
