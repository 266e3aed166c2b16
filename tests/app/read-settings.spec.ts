import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/app/read-settings.ts'
import { defaultSettings } from '../../src/contract/settings.ts'
import { temporaryFolder } from './temporary-folder.ts'

function folderWith(text: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'settings.json'), text)
  return folder
}

describe('settings read by a shell that only looks', () => {
  it('are the defaults where there is no folder, and none is made', async () => {
    const parent = temporaryFolder()
    expect(await readSettings(join(parent, 'none'))).toEqual(defaultSettings)
    expect(readdirSync(parent)).toEqual([])
  })
  it('are those of the file', async () => {
    const settings = { ...defaultSettings, uiLanguage: 'en' }
    expect(await readSettings(folderWith(JSON.stringify(settings)))).toEqual(settings)
  })
  it('take what an older file lacks from the defaults', async () => {
    expect(await readSettings(folderWith('{ "uiLanguage": "en" }'))).toEqual({
      ...defaultSettings,
      uiLanguage: 'en',
    })
  })
  it.each(['', '{', 'null', '3', '{ "uiLanguage": "fr" }'])(
    'are the defaults for "%s", which stays',
    async (text) => {
      const folder = folderWith(text)
      expect(await readSettings(folder)).toEqual(defaultSettings)
      expect(readdirSync(folder)).toEqual(['settings.json'])
    },
  )
})
