import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { callerFolder, runEntry } from '../../scripts/set-up/run-entry.mjs'
import { makeMachine, writeFiles } from './fake-machine.ts'

describe('runEntry', () => {
  it('hands over to the newer Node and gives back its exit code', async () => {
    const { machine, started } = makeMachine({}, () => ({ code: 2 }))
    expect(await runEntry(machine, '/new/node', 'out/node/cli.js', ['list'], '/here')).toBe(2)
    expect(started[0]).toMatchObject({
      command: '/new/node',
      args: [join(machine.root, 'out/node/cli.js'), 'list'],
      options: { cwd: '/here', output: 'through', env: { PATH: '/new' } },
    })
  })

  it('becomes the entry when the running Node is new enough', async () => {
    const before = process.argv
    onTestFinished(() => void (process.argv = before))
    const { machine, started } = makeMachine({ nodeVersion: '24.21.0' })
    writeFiles(machine.root, {
      'package.json': '{"type":"module"}',
      'out/node/cli.js': 'process.argv.push("ran")',
    })
    expect(await runEntry(machine, '/n', 'out/node/cli.js', ['list'], process.cwd())).toBeUndefined()
    expect(process.argv.slice(1)).toEqual([join(machine.root, 'out/node/cli.js'), 'list', 'ran'])
    expect(started).toEqual([])
  })
})

describe('callerFolder', () => {
  it('is the folder npm was called in, for the script that npm runs', () => {
    const env = { npm_lifecycle_event: 'cli', INIT_CWD: '/there' }
    const { machine } = makeMachine({ env })
    expect(callerFolder(machine, 'cli')).toBe('/there')
    expect(callerFolder(machine, 'start')).toBe(process.cwd())
  })
})
