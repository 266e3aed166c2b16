import { mkdtemp, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import type { AppOptions } from './support/app.ts'
import { readScenario } from './support/examples.ts'
import { packsPage } from './support/packs-page.ts'
import { goTo } from './support/shell.ts'
import { startWeb } from './support/start-web.ts'
import { readWords } from './support/words.ts'

const test = base.extend<AppOptions>({ ui: ['ja', { option: true }] })

/** Makes the copy one of an older original, in which the parcel was a box. */
async function ageOriginal(dataFolder: string): Promise<void> {
  const packs = join(dataFolder, 'packs')
  const [copy, old] = [join(packs, 'my-pack.json'), join(packs, 'versions/original-wrong-address-9.json')]
  await rename(join(packs, 'versions/original-wrong-address-1.json'), old)
  const original = await readFile(old, 'utf8')
  await writeFile(old, original.replace('have not received the parcel', 'have not received the box'))
  const text = await readFile(copy, 'utf8')
  await writeFile(copy, text.replace(/("scenario": "wrong-address",\s*"version": )1/, '$19'))
}

test('a newer original stands beside one’s own changes', async ({ page, ui }) => {
  const words = readWords(ui)
  const dataFolder = await mkdtemp(join(tmpdir(), 'dispute-composer-e2e-'))
  const shipped = await readScenario('wrong-address')
  const packs = packsPage(page, words)
  const first = await startWeb({ ui, dataFolder })
  await page.goto(first.address)
  await goTo(page, words, 'packs')
  await packs.act(shipped.title[ui], 'duplicateToEdit')
  await expect(packs.preview()).toBeVisible()
  await first.end()
  await ageOriginal(dataFolder)

  const app = await startWeb({ ui, dataFolder })
  try {
    await page.goto(app.address)
    await goTo(page, words, 'packs')
    await page.getByRole('button', { name: words('packs.acts.edit'), exact: true }).click()
    await packs.source('en').press('Control+End')
    await page.keyboard.type('My own line')
    await expect(page.getByText(words('packs.editor.newer', { seen: 9, version: 1 }))).toBeVisible()
    await page.locator('.difference summary').click()
    const mine = page.getByRole('region', { name: words('packs.editor.mine') })
    const theirs = page.getByRole('region', { name: words('packs.editor.theirs', { version: 1 }) })
    await expect(mine.locator('ins')).toContainText(['received the parcel', 'My own line'])
    await expect(theirs.locator('del')).toContainText(['received the box'])
    await expect(theirs.locator('ins')).toHaveCount(1)
    await page.getByRole('button', { name: words('packs.editor.accept') }).click()
    await expect(page.getByText(words('packs.said.seen'))).toBeVisible()
    await expect(page.getByText(words('packs.editor.newer', { seen: 9, version: 1 }))).toHaveCount(0)
  } finally {
    await page.close()
    await app.stop()
  }
})
