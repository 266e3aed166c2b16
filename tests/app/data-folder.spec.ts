import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../src/app/data-folder.ts'

describe('dataFolder', () => {
  it.each([
    ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\花子', 'D:\\Roaming\\Dispute Composer'],
    ['win32', {}, 'C:\\Users\\花子', 'C:\\Users\\花子\\AppData\\Roaming\\Dispute Composer'],
    ['darwin', {}, '/Users/hanako', '/Users/hanako/Library/Application Support/Dispute Composer'],
    ['linux', {}, '/home/hanako', '/home/hanako/.local/share/dispute-composer'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/hanako', '/data/dispute-composer'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/hanako', '/home/hanako/.local/share/dispute-composer'],
  ])('knows its place on %s with %j', (platform, env, home, expected) => {
    expect(dataFolder({ platform, env, home })).toBe(expected)
  })

  it('goes where the user says', () => {
    const question = { platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home: '/home/hanako' }
    expect(dataFolder({ ...question, override: '/mnt/stick' })).toBe('/mnt/stick')
  })
})
