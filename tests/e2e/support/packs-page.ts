import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Words } from './words.ts'

/** The screen of the packs in the hands of a test. */
export interface PacksPage {
  /** The acts of a scenario, by its title. */
  acts(title: string): Locator
  act(title: string, name: string): Promise<void>
  /** The box of a template, by its language's name. */
  source(language: 'en' | 'ja' | 'zh'): Locator
  preview(): Locator
  problems(): Locator
  /** Takes back what was done last, by the button beside its announcement. */
  undo(): Promise<void>
  /** Exports the only own pack and gives its bytes. */
  exportPack(): Promise<Buffer>
  import(bytes: Buffer): Promise<Locator>
}

/** Gives the screen of the packs of a page. */
export function packsPage(page: Page, words: Words): PacksPage {
  const main = page.getByRole('main', { name: words('packs.title') })
  const acts = (title: string): Locator => main.getByRole('group', { name: title, exact: true })
  return {
    acts,
    act: (title, name) =>
      acts(title)
        .getByRole('button', { name: words(`packs.acts.${name}`), exact: true })
        .click(),
    source: (language) =>
      main.getByRole('textbox', {
        name: words('packs.editor.source', {
          language: words(`app.languages.${language}`),
          part: words('packs.editor.message'),
        }),
      }),
    preview: () => main.getByRole('region', { name: words('packs.editor.previewText') }),
    problems: () => main.getByRole('region', { name: words('packs.editor.problems') }),
    undo: () =>
      page
        .getByRole('status')
        .getByRole('button', { name: words('base.undo') })
        .click(),
    async exportPack() {
      const downloading = page.waitForEvent('download')
      await main.getByRole('button', { name: words('packs.acts.export'), exact: true }).click()
      return readFile(await (await downloading).path())
    },
    async import(bytes) {
      const file = { name: 'pack.json', mimeType: 'application/json', buffer: bytes }
      await main.locator('input[type=file]').setInputFiles(file)
      return page.getByRole('dialog', { name: words('packs.import.title') })
    },
  }
}
