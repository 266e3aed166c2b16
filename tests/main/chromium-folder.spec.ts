import { describe, expect, it } from 'vitest'
import { chromiumFolder } from '../../src/main/chromium-folder.ts'

const linux = {
  platform: 'linux',
  env: {},
  home: '/home/hana',
  dataFolder: '/home/hana/.local/share/dispute-composer',
} as const

describe("the folder of Chromium's own files", () => {
  it("lies among the caches of each system, outside the person's data", () => {
    expect(chromiumFolder(linux)).toMatch(/^\/home\/hana\/\.cache\/dispute-composer\/chromium-[0-9a-f]{12}$/)
    expect(chromiumFolder({ ...linux, env: { XDG_CACHE_HOME: '/var/hana' } })).toMatch(
      /^\/var\/hana\/dispute-composer\//,
    )
    expect(chromiumFolder({ ...linux, platform: 'darwin', home: '/Users/hana' })).toMatch(
      /^\/Users\/hana\/Library\/Caches\/Dispute Composer\//,
    )
    expect(chromiumFolder({ ...linux, platform: 'win32', env: { LOCALAPPDATA: 'C:\\Local' } })).toMatch(
      /^C:\\Local\\Dispute Composer\\chromium-/,
    )
  })

  it('is another one for another data folder', () => {
    expect(chromiumFolder({ ...linux, dataFolder: '/elsewhere' })).not.toBe(chromiumFolder(linux))
  })
})
