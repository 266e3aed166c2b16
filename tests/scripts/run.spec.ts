import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { runElectron } from '../../scripts/set-up/run-electron.mjs'
import { run } from '../../scripts/set-up/run.mjs'
import type { RunOptions } from '../../scripts/set-up/run.mjs'
import { makeMachine } from './fake-machine.ts'

const kept: RunOptions = { cwd: process.cwd(), env: process.env, output: 'kept' }
const runCode = (code: string, options = kept): ReturnType<typeof run> =>
  run(process.execPath, ['-e', code], options)

describe('run', () => {
  it('gives the exit code and what was written', async () => {
    const result = await runCode('console.log("out"); console.error("err"); process.exitCode = 5')
    expect(result).toMatchObject({ code: 5, timedOut: false })
    expect(result.output).toContain('out\n')
    expect(result.output).toContain('err\n')
  })

  it('gives 128 and the number of the signal that ended the process', async () => {
    expect(await runCode('process.kill(process.pid, "SIGTERM")')).toMatchObject({ code: 143 })
  })

  it('ends a process that takes too long', async () => {
    const result = await runCode('setInterval(() => {}, 1000)', { ...kept, timeoutMs: 200 })
    expect(result).toMatchObject({ code: 137, timedOut: true })
  })

  it('gives 127 and the reason for a command that is not there', async () => {
    const result = await run('/nowhere/node', [], kept)
    expect(result.code).toBe(127)
    expect(result.output).toContain('ENOENT')
  })

  it('passes a signal on and waits for the process to end in its own way', async () => {
    const module = JSON.stringify(new URL('../../scripts/set-up/run.mjs', import.meta.url).href)
    const child = `process.on("SIGTERM", () => process.exit(9)); setInterval(() => {}, 1000); process.kill(process.ppid, "SIGTERM")`
    const parent = `const { run } = await import(${module})
      const options = { cwd: process.cwd(), env: process.env, output: 'through' }
      process.exitCode = (await run(process.execPath, ['-e', ${JSON.stringify(child)}], options)).code`
    const result = await run(process.execPath, ['--input-type=module', '-e', parent], kept)
    expect(result.code).toBe(9)
  })
})

describe('runElectron', () => {
  it('hands the project and the flags over, and never the variable that makes Electron a Node', async () => {
    const { machine, started } = makeMachine({ env: { ELECTRON_RUN_AS_NODE: '1' } }, () => ({ code: 4 }))
    expect(await runElectron(machine, '/electron', ['--data-dir=/d'])).toBe(4)
    expect(started[0]).toMatchObject({ command: '/electron', args: [machine.root, '--data-dir=/d'] })
    expect(started[0]?.options.env).toEqual({ ELECTRON_EXEC_PATH: '/electron' })
  })

  it('explains a sandbox that refuses, and does not switch it off', async () => {
    const output = 'FATAL: The SUID sandbox helper binary was found, but is not configured correctly.'
    const { machine, started, said } = makeMachine({}, () => ({ code: 133, output }))
    await runElectron(machine, '/electron', [])
    expect(said.at(-1)).toContain('--host=browser')
    expect(started).toHaveLength(1)
    expect(started[0]?.args.join(' ')).not.toContain('sandbox')
  })
})
