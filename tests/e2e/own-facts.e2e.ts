import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import type { AppOptions } from './support/app.ts'
import { openScenario } from './support/compose-page.ts'
import { ownFacts } from './support/own-facts.ts'
import { goTo } from './support/shell.ts'
import { startWeb } from './support/start-web.ts'
import { readWords } from './support/words.ts'

const test = base.extend<AppOptions>({ ui: ['ja', { option: true }] })

test('facts of one’s own are named with their day beside the steps and in the guide', async ({
  page,
  ui,
}) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'dispute-composer-e2e-'))
  await ownFacts(dataFolder, 'wizards/not-received.json', '2026-11-20')
  await ownFacts(dataFolder, 'reference/deadlines.json', '2026-11-21')
  await writeFile(join(dataFolder, 'facts/reference/labels.json'), '{ "id": "labels" }')
  const app = await startWeb({ ui, dataFolder })
  const words = readWords(ui)
  try {
    await page.goto(app.address)
    const steps = page.getByRole('region', { name: words('compose.steps.title') })
    const beside = (date: string): ReturnType<typeof steps.getByText> =>
      steps.getByText(words('compose.steps.ownFacts', { date }))
    await openScenario(page, words, ui, 'wrong-address')
    await expect(beside('2026-11-20')).toBeInViewport()
    await openScenario(page, words, ui, 'wrong-item')
    await expect(steps.getByRole('checkbox').first()).toBeVisible()
    await expect(beside('2026-11-20')).toHaveCount(0)

    await goTo(page, words, 'guide')
    const guide = page.getByRole('main', { name: words('guide.title') })
    const line = guide.getByText(words('guide.ownFacts', { date: '2026-11-21' }))
    await expect(line).toHaveCount(1)
    await line.scrollIntoViewIfNeeded()
    await expect(line).toBeInViewport()

    await goTo(page, words, 'packs')
    const wrong = page.getByRole('region', { name: words('packs.factProblems') })
    await expect(wrong).toContainText('labels.json')
  } finally {
    await page.close()
    await app.stop()
  }
})
