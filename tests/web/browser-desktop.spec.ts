import { describe, expect, it } from 'vitest'
import { createBrowserDesktop } from '../../src/web/browser-desktop.ts'

describe('the machine behind a browser', () => {
  const desktop = createBrowserDesktop()

  it('leaves the clipboard to the page', async () => {
    expect(await desktop.writeText('x')).toBe('page')
  })

  it('sends every file as a download', async () => {
    const question = { suggestedName: 'x.csv', format: 'csv', folder: '', uiLanguage: 'ja' } as const
    expect(await desktop.chooseFile(question)).toEqual({ to: 'download' })
  })

  it('refuses to show a folder instead of doing nothing', async () => {
    await expect(desktop.reveal('/x')).rejects.toMatchObject({ code: 'refused' })
  })
})
