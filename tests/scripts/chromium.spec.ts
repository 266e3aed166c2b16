import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/testing/find-chromium.mjs'
import { provideChromium } from '../../scripts/testing/provide-chromium.mjs'
import { makeFolder, makeMachine, writeFiles } from './fake-machine.ts'

const none = (): undefined => undefined
const yes = (): boolean => true

/** A search path of one folder that holds the named programs. */
function pathWith(...names: string[]): string {
  const folder = makeFolder()
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, ''])))
  return folder
}

describe('findChromium', () => {
  it.each(['CHROMIUM_PATH', 'DISPUTE_COMPOSER_CHROMIUM'])('takes what %s names first', (name) => {
    const folder = pathWith('chromium', 'mine')
    const { machine } = makeMachine({ env: { PATH: folder, [name]: join(folder, 'mine') } })
    expect(findChromium(machine, none)).toBe(join(folder, 'mine'))
  })

  it('stops when the environment names a file that is not there', () => {
    const { machine } = makeMachine({ env: { PATH: pathWith('chromium'), CHROMIUM_PATH: '/nowhere' } })
    expect(() => findChromium(machine, none)).toThrow('CHROMIUM_PATH')
  })

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'finds %s on the system',
    (name) => {
      const folder = pathWith(name)
      expect(findChromium(makeMachine({ env: { PATH: folder } }).machine, none)).toBe(join(folder, name))
    },
  )

  it('finds Chrome where Windows and macOS keep it', () => {
    const folder = makeFolder()
    const chrome = 'Google/Chrome/Application/chrome.exe'
    const app = 'Applications/Chromium.app/Contents/MacOS/Chromium'
    writeFiles(folder, { [chrome]: '', [app]: '' })
    const windows = makeMachine({ platform: 'win32', env: { PROGRAMFILES: folder } })
    expect(findChromium(windows.machine, none)).toBe(join(folder, chrome))
    const mac = makeMachine({ platform: 'darwin', env: { HOME: folder } })
    expect(findChromium(mac.machine, none)).toBe(join(folder, app))
  })

  it('falls back to the one Playwright fetched, if it is really there', () => {
    const { machine } = makeMachine()
    const own = join(pathWith('chrome'), 'chrome')
    expect(findChromium(machine, () => own)).toBe(own)
    expect(findChromium(machine, () => '/nowhere')).toBeUndefined()
  })

  it('gives nothing when there is none and Playwright is not installed', () => {
    expect(findChromium(makeMachine().machine)).toBeUndefined()
  })
})

describe('provideChromium', () => {
  it('starts nothing when Chromium and fonts are there', async () => {
    const { machine, started } = makeMachine({ uid: 0, env: { PATH: pathWith('apt-get') } })
    expect(await provideChromium(machine, () => '/c', yes)).toBe('/c')
    expect(started).toEqual([])
  })

  it('installs both as root on Debian', async () => {
    let isInstalled = false
    const folder = pathWith('apt-get')
    const { machine, started } = makeMachine({ uid: 0, env: { PATH: folder } }, ({ args }) => {
      if (args[0] === 'install') isInstalled = true
      return undefined
    })
    const search = (): string | undefined => (isInstalled ? '/usr/bin/chromium' : undefined)
    expect(await provideChromium(machine, search, () => isInstalled)).toBe('/usr/bin/chromium')
    expect(started.map(({ command, args }) => [command, ...args])).toEqual([
      [join(folder, 'apt-get'), 'update'],
      [join(folder, 'apt-get'), 'install', '-y', 'chromium', 'fonts-noto-cjk'],
    ])
    expect(started[1]?.options.output).toBe('stderr')
  })

  it('installs through sudo on an automatic machine', async () => {
    const folder = pathWith('apt-get', 'sudo')
    const { machine, started } = makeMachine({ env: { PATH: folder, CI: 'true' } })
    await expect(provideChromium(machine, none, yes)).rejects.toThrow('apt-get install -y chromium')
    expect(started[1]?.args).toEqual(['-n', join(folder, 'apt-get'), 'install', '-y', 'chromium'])
  })

  it('installs nothing on the machine of a person, and names the one command', async () => {
    const { machine, started } = makeMachine({ env: { PATH: pathWith('apt-get', 'sudo') } })
    await expect(provideChromium(machine, none, yes)).rejects.toThrow(
      'sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk',
    )
    expect(started).toEqual([])
    const mac = makeMachine({ platform: 'darwin' })
    await expect(provideChromium(mac.machine, none, yes)).rejects.toThrow('npx playwright install chromium')
  })

  it('does not install when the package lists cannot be fetched', async () => {
    const { machine, started } = makeMachine({ uid: 0, env: { PATH: pathWith('apt-get') } }, () => ({
      code: 100,
    }))
    await expect(provideChromium(machine, none, yes)).rejects.toThrow()
    expect(started).toHaveLength(1)
  })

  it('goes on without fonts, but says so', async () => {
    const { machine, said } = makeMachine()
    expect(
      await provideChromium(
        machine,
        () => '/c',
        () => false,
      ),
    ).toBe('/c')
    expect(said[1]).toContain('No Japanese and Chinese fonts')
  })
})
