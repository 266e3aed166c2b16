import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { openWholeStore } from '../../src/app/store/store.ts'
import { historyEntry, receivedEntry } from '../app/history-entry.ts'
import type { AppOptions } from './support/app.ts'
import { goTo, historyRows } from './support/shell.ts'
import { startWeb } from './support/start-web.ts'
import { readWords } from './support/words.ts'

const test = base.extend<AppOptions>({ ui: ['ja', { option: true }] })

const received = receivedEntry({ text: 'Dear friend\u202E, please cancel the dispute first.\nThank you.' })

/** A data folder in which a written and a received message are kept. */
async function seededFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dispute-composer-e2e-'))
  const store = openWholeStore(folder)
  store.history.keep(historyEntry(), 'Hello,')
  store.history.keep(received, received.text)
  store.close()
  return folder
}

test('a received message stands in the history with its reading, and its steps are ticked there', async ({
  page,
  ui,
}) => {
  const app = await startWeb({ ui, dataFolder: await seededFolder() })
  const words = readWords(ui)
  try {
    await page.goto(app.address)
    await goTo(page, words, 'history')
    const rows = historyRows(page, words)
    await expect(rows).toHaveCount(2)
    await expect(rows.first()).toContainText(words('history.received.mark'))
    await expect(rows.first()).toContainText(words('history.received.risks', { count: 2 }, 2))
    await expect(rows.last()).not.toContainText(words('history.received.mark'))

    const read = page.getByRole('region', { name: words('history.detail') })
    await expect(read.getByRole('heading', { level: 2 })).toContainText(received.sender)
    await expect(read.getByText('U+202E')).toBeVisible()
    await expect(read.getByText(words('history.risks.off-platform-refund'))).toBeVisible()
    await expect(read.getByRole('button', { name: words('history.useAgain') })).toHaveCount(0)
    await read.getByRole('radio', { name: words('history.received.translation') }).click()
    await expect(read.getByText('親愛なる友人')).toBeVisible()

    const step = read.getByRole('checkbox', { name: '紛争を取り消す' })
    const saved = page.waitForResponse(/reading\.change-tasks/)
    await step.check()
    await saved
    await page.reload()
    await goTo(page, words, 'history')
    await expect(step).toBeChecked()

    await page.getByRole('textbox', { name: words('history.search') }).fill('紛争')
    await expect(rows).toHaveCount(1)
    await expect(read.locator('mark').first()).toBeVisible()
  } finally {
    await page.close()
    await app.stop()
  }
})
