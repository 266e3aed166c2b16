import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { ExportFormat } from '../../../src/contract/export.ts'
import type { Words } from './words.ts'
import type { ViewName } from '../../../src/renderer/stores/view.ts'
import { readFile } from 'node:fs/promises'

/** Goes to a screen by the bar of the window. */
export async function goTo(page: Page, words: Words, view: ViewName): Promise<void> {
  const bar = page.getByRole('navigation', { name: words('app.navigation') })
  await bar.getByRole('button', { name: words(`app.views.${view}`), exact: true }).click()
  await expect(bar.getByRole('button', { name: words(`app.views.${view}`), exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
}

/** The rows of the history. */
export function historyRows(page: Page, words: Words): Locator {
  return page.getByRole('listbox', { name: words('history.list') }).getByRole('option')
}

/** Exports through the dialog that a button opens, and gives the bytes of the download and its name. */
export async function exportBy(
  page: Page,
  words: Words,
  button: Locator,
  format: ExportFormat,
): Promise<{ name: string; bytes: Buffer }> {
  await button.click()
  const dialog = page.getByRole('dialog', { name: words('app.export.title') })
  await dialog.getByRole('radio', { name: words(`app.export.formats.${format}`) }).check()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: words('app.export.start'), exact: true }).click()
  const download = await downloading
  const bytes = await readFile(await download.path())
  await dialog
    .locator('footer')
    .getByRole('button', { name: words('base.close'), exact: true })
    .click()
  return { name: download.suggestedFilename(), bytes }
}
