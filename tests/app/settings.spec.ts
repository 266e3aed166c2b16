import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSettings } from '../../src/app/settings.ts'
import { defaultSettings } from '../../src/contract/settings.ts'
import { temporaryFolder } from './temporary-folder.ts'

const now = (): Date => new Date('2026-11-22T03:15:00.123Z')
const quiet = (): void => undefined

describe('settings', () => {
  it('starts from the defaults and writes nothing by itself', async () => {
    const folder = temporaryFolder()
    expect((await openSettings(folder, now, quiet)).read()).toEqual(defaultSettings)
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps what is saved and leaves the rest', async () => {
    const folder = temporaryFolder()
    const settings = await openSettings(folder, now, quiet)
    await Promise.all([
      settings.save({ uiLanguage: 'en' }),
      settings.save({ appearance: 'dark', uiLanguage: undefined }),
      settings.save({ exportFolder: '/home/花子' }),
    ])
    const expected = { ...defaultSettings, uiLanguage: 'en', appearance: 'dark', exportFolder: '/home/花子' }
    expect(settings.read()).toEqual(expected)
    expect((await openSettings(folder, now, quiet)).read()).toEqual(expected)
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it.each(['', '{', '[]', 'null', '{"uiLanguage":"fr"}', '{"stranger":1}'])(
    'keeps a broken file aside: %s',
    async (text) => {
      const folder = temporaryFolder()
      const logged: string[] = []
      const log = (event: string): void => {
        logged.push(event)
      }
      for (const name of [
        'settings.broken-20261122T031500Z.json',
        'settings.broken-20261122T031500Z-2.json',
      ]) {
        writeFileSync(join(folder, 'settings.json'), text)
        expect((await openSettings(folder, now, log)).read()).toEqual(defaultSettings)
        expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
      }
      expect(logged).toEqual(['settings-broken', 'settings-broken'])
    },
  )

  it('reads a file of an older version that lacks a key', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'settings.json'), '{"uiLanguage":"en"}')
    expect((await openSettings(folder, now, quiet)).read()).toEqual({ ...defaultSettings, uiLanguage: 'en' })
  })
})
