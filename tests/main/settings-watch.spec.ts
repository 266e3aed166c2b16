import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/contract/operations.ts'
import { defaultSettings } from '../../src/contract/settings.ts'
import type { Settings } from '../../src/contract/settings.ts'
import { readSettings, watchSettings } from '../../src/main/settings-watch.ts'

const english: Settings = { ...defaultSettings, uiLanguage: 'en', appearance: 'dark' }
const failed: Reply<unknown> = { ok: false, error: { code: 'internal', message: 'x' } }

describe('settings in the shell', () => {
  it('are read from the application', async () => {
    expect(await readSettings(() => Promise.resolve({ ok: true, value: { settings: english } }))).toEqual(
      english,
    )
  })

  it('are the defaults when they cannot be read', async () => {
    expect(await readSettings(() => Promise.resolve(failed))).toEqual(defaultSettings)
  })

  it('reach the shell when the page saves them, and the page gets its reply unchanged', async () => {
    const applied: Settings[] = []
    const reply: Reply<unknown> = { ok: true, value: { settings: english } }
    const call = watchSettings(
      () => Promise.resolve(reply),
      (settings) => applied.push(settings),
    )
    expect(await call('settings.save', { settings: { uiLanguage: 'en' } })).toBe(reply)
    expect(applied).toEqual([english])
  })

  it('stay as they are when saving fails or another call is made', async () => {
    const applied: Settings[] = []
    const note = (settings: Settings): void => void applied.push(settings)
    await watchSettings(() => Promise.resolve(failed), note)('settings.save', {})
    await watchSettings(() => Promise.resolve({ ok: true, value: { settings: english } }), note)(
      'settings.read',
      {},
    )
    expect(applied).toEqual([])
  })
})
