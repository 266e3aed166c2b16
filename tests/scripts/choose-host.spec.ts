import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { chooseHost } from '../../scripts/set-up/choose-host.mjs'
import { electronFileName } from '../../scripts/set-up/find-electron.mjs'
import { run } from '../../scripts/set-up/run.mjs'
import type { Machine } from '../../scripts/set-up/machine.mjs'
import { type FakeMachine, makeMachine, writeFiles } from './fake-machine.ts'

const node = process.execPath
const env = { PATH: '', DISPLAY: ':0' }
const package45 = { 'node_modules/electron/package.json': '{"version":"45.4.1"}' }
const dist = 'node_modules/electron/dist'
const installs = `
  const fs = require('node:fs'), path = require('node:path')
  fs.mkdirSync(path.join(__dirname, 'dist'), { recursive: true })
  fs.writeFileSync(path.join(__dirname, 'dist/version'), 'v45.4.1')
  fs.writeFileSync(path.join(__dirname, 'dist/electron'), '')`
const refuses = `console.error('TypeError: fetch failed'); process.exit(1)`
const hangs = `setInterval(() => {}, 1000)`

/** A project with the Electron package, and an installer that is really run. */
function makeProject(installer: string, changes: Partial<Machine> = {}): FakeMachine {
  const fake = makeMachine({ env, ...changes })
  const { started } = fake
  writeFiles(fake.machine.root, {
    ...package45,
    'package.json': '{}',
    'node_modules/electron/install.js': installer,
  })
  fake.machine.run = (command, args, options) => {
    started.push({ command, args, options })
    return run(command, args, options)
  }
  return fake
}

describe('a binary that is there', () => {
  it('is taken without running the installer', async () => {
    const { machine, started, said } = makeProject(refuses)
    writeFiles(machine.root, { [`${dist}/version`]: '45.4.1', [`${dist}/electron`]: '' })
    const path = join(machine.root, dist, 'electron')
    expect(await chooseHost(machine, undefined, node)).toEqual({ host: 'electron', path })
    expect([started, said]).toEqual([[], []])
  })

  it('may be named by ELECTRON_EXEC_PATH', async () => {
    const { machine } = makeProject(refuses)
    const path = join(machine.root, 'elsewhere')
    writeFiles(machine.root, { elsewhere: '' })
    machine.env = { ...env, ELECTRON_EXEC_PATH: path }
    expect(await chooseHost(machine, 'electron', node)).toEqual({ host: 'electron', path })
  })

  it.each([
    ['linux', 'electron'],
    ['win32', 'electron.exe'],
    ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ])('may lie in ELECTRON_OVERRIDE_DIST_PATH, on %s as %s', async (platform, name) => {
    const { machine } = makeProject(refuses, { platform })
    const folder = join(machine.root, 'mine')
    writeFiles(folder, { [name]: '' })
    machine.env = { ...env, ELECTRON_OVERRIDE_DIST_PATH: folder }
    expect(electronFileName(platform)).toBe(name)
    expect(await chooseHost(machine, undefined, node)).toEqual({ host: 'electron', path: join(folder, name) })
  })

  it.each(['ELECTRON_EXEC_PATH', 'ELECTRON_OVERRIDE_DIST_PATH'])(
    'is not looked for elsewhere when %s points to nothing',
    async (name) => {
      const { machine, started, said } = makeProject(installs)
      machine.env = { ...env, [name]: '/nowhere' }
      expect(await chooseHost(machine, undefined, node)).toEqual({ host: 'browser' })
      expect(said.join('\n')).toContain(name)
      expect(started).toEqual([])
      await expect(chooseHost(machine, 'electron', node)).rejects.toThrow(name)
    },
  )
})

describe('a binary that is absent', () => {
  it('is installed once', async () => {
    const { machine, started, said } = makeProject(installs)
    const choice = { host: 'electron', path: join(machine.root, dist, 'electron') }
    expect(await chooseHost(machine, undefined, node)).toEqual(choice)
    expect(await chooseHost(machine, undefined, node)).toEqual(choice)
    expect(started).toHaveLength(1)
    expect(said[1]).toContain('Downloading Electron 45.4.1, once only')
  })

  it('is replaced when it is of another version', async () => {
    const { machine } = makeProject(installs)
    writeFiles(machine.root, { [`${dist}/version`]: '44.0.0', [`${dist}/electron`]: '', [`${dist}/old`]: '' })
    expect(await chooseHost(machine, undefined, node)).toMatchObject({ host: 'electron' })
    expect(existsSync(join(machine.root, dist, 'old'))).toBe(false)
  })

  it('leads to the browser, in one line per language, when it cannot be installed', async () => {
    const { machine, said } = makeProject(refuses)
    expect(await chooseHost(machine, undefined, node)).toEqual({ host: 'browser' })
    expect(said).toHaveLength(4)
    expect(said[2]).toContain('ブラウザで開きます')
    expect(said[3]).toMatch(/opens in the browser: .*network.*HTTPS_PROXY.*ELECTRON_MIRROR/)
  })

  it('is an error for whoever asks for Electron by name', async () => {
    const { machine } = makeProject(refuses)
    await expect(chooseHost(machine, 'electron', node)).rejects.toMatchObject({
      exitCode: 1,
      lines: [
        expect.stringContaining('Electron を起動できません'),
        expect.stringContaining('cannot be started'),
      ],
    })
  })

  it('is not waited for longer than allowed, and half a download is removed', async () => {
    const { machine, said } = makeProject(
      `${installs}\nfs.rmSync(path.join(__dirname, 'dist/version'))\n${hangs}`,
    )
    machine.env = { ...env, DISPUTE_COMPOSER_DOWNLOAD_SECONDS: '1' }
    expect(await chooseHost(machine, undefined, node)).toEqual({ host: 'browser' })
    expect(said.at(-1)).toContain('more than 1 seconds')
    expect(existsSync(join(machine.root, dist))).toBe(false)
  })

  it('is not asked for when the browser was asked for', async () => {
    const { machine, started, said } = makeProject(installs)
    expect(await chooseHost(machine, 'browser', node)).toEqual({ host: 'browser' })
    expect([started, said]).toEqual([[], []])
  })
})

describe('a download that failed', () => {
  it('is not tried again for an hour, and the reason is repeated', async () => {
    const { machine, started, said } = makeProject(refuses)
    await chooseHost(machine, undefined, node)
    const first = said.slice(2)
    said.length = 0
    await chooseHost({ ...machine, now: () => machine.now() + 3_599_000 }, undefined, node)
    expect(said).toEqual(first)
    expect(started).toHaveLength(1)
    await chooseHost({ ...machine, now: () => machine.now() + 3_600_000 }, undefined, node)
    expect(started).toHaveLength(2)
  })

  it('is tried again at once with another mirror or for --host=electron', async () => {
    const { machine, started } = makeProject(refuses)
    await chooseHost(machine, undefined, node)
    await chooseHost(
      { ...machine, env: { ...env, ELECTRON_MIRROR: 'https://mirror.test/' } },
      undefined,
      node,
    )
    expect(started).toHaveLength(2)
    await expect(chooseHost(machine, 'electron', node)).rejects.toThrow()
    expect(started).toHaveLength(3)
  })

  it('is forgotten when the note of it is broken', async () => {
    const { machine } = makeProject(installs)
    writeFiles(machine.root, { 'out/.electron-download.json': '{' })
    expect(await chooseHost(machine, undefined, node)).toMatchObject({ host: 'electron' })
  })
})

describe('a machine on which Electron cannot work', () => {
  it.each([
    ['without a display', { env: { PATH: '' } }, 'no display'],
    ['as root', { uid: 0 }, 'does not work for root'],
  ])('gets the browser and the reason: %s', async (_, changes, reason) => {
    const { machine, started, said } = makeProject(installs, changes)
    expect(await chooseHost(machine, undefined, node)).toEqual({ host: 'browser' })
    expect(said).toEqual([expect.stringContaining('ブラウザ'), expect.stringContaining(reason)])
    expect(started).toEqual([])
  })

  it('still gets Electron when it is asked for by name, with a warning', async () => {
    const { machine, said } = makeProject(installs, { uid: 0 })
    expect(await chooseHost(machine, 'electron', node)).toMatchObject({ host: 'electron' })
    expect(said.at(-1)).toContain('may refuse to start')
  })

  it('does not exist on Windows', async () => {
    const { machine } = makeProject(refuses, { platform: 'win32', env: { PATH: '' }, uid: undefined })
    writeFiles(machine.root, { [`${dist}/version`]: '45.4.1', [`${dist}/electron.exe`]: '' })
    expect(await chooseHost(machine, undefined, node)).toMatchObject({ host: 'electron' })
    rmSync(join(machine.root, dist, 'electron.exe'))
    expect(await chooseHost(machine, undefined, node)).toEqual({ host: 'browser' })
  })
})

describe('the installer', () => {
  it('uses the proxy that is set for everything else', async () => {
    const { machine, started } = makeProject(refuses)
    machine.env = { ...env, https_proxy: 'http://127.0.0.1:1' }
    await chooseHost(machine, undefined, node)
    expect(started[0]?.options.env.ELECTRON_GET_USE_PROXY).toBe('true')
    machine.env = { ...env, ELECTRON_MIRROR: 'https://mirror.test/' }
    await chooseHost(machine, undefined, node)
    expect(started[1]?.options.env).not.toHaveProperty('ELECTRON_GET_USE_PROXY')
  })
})
