import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './support/app.ts'
import { composePage } from './support/compose-page.ts'
import { keepExample, readExample, readScenario, readWizard } from './support/examples.ts'
import { packsPage } from './support/packs-page.ts'
import { readPage } from './support/read-page.ts'
import { goTo, historyRows } from './support/shell.ts'
import { readWords } from './support/words.ts'

/** How much higher the page is than its window, in pixels; only the columns may be scrolled. */
const below = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)

/** A message of so many steps, each with a day, an amount and something to be careful with. */
const longMessage = (steps: number): string =>
  Array.from(
    { length: steps },
    (_, at) =>
      `${at + 1}. Click “Received Goods” before March ${(at % 28) + 1} and we pay USD ${at + 5} on PayPal.`,
  ).join('\n')

/** How far the page could be scrolled sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [width, height] of [
  [1280, 800],
  [1000, 700],
  [700, 900],
] as const) {
  test.describe(`in a window of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('nothing has to be scrolled sideways', async ({ page, words, ui, app }) => {
      await keepExample(app, 'wrong-address', 'refund-friendly')
      const scenario = await readScenario('wrong-address')
      const compose = composePage(page, words, ui)
      expect(await sideways(page)).toBe(0)
      if (width > 720) await compose.choose(scenario)
      else {
        const list = page.getByRole('combobox', { name: words('compose.list.choose') })
        await list.selectOption(scenario.id)
      }
      await compose.fill(scenario, (await readExample('wrong-address', 'long-values')).answers)
      expect(await sideways(page)).toBe(0)
      await goTo(page, words, 'history')
      await expect(historyRows(page, words)).toHaveCount(1)
      expect(await sideways(page)).toBe(0)
      await goTo(page, words, 'read')
      await page.getByRole('button', { name: words('reading.empty.sample') }).click()
      await expect(readPage(page, words).steps).toHaveCount(5)
      expect(await sideways(page)).toBe(0)
      await goTo(page, words, 'packs')
      const packs = packsPage(page, words)
      await expect(packs.acts(scenario.title[ui])).toBeVisible()
      expect(await sideways(page)).toBe(0)
      await packs.act(scenario.title[ui], 'duplicateToEdit')
      await expect(packs.preview()).toBeVisible()
      expect(await sideways(page)).toBe(0)
      await goTo(page, words, 'guide')
      await expect(page.getByRole('heading', { name: words('guide.help.title') })).toBeVisible()
      expect(await sideways(page)).toBe(0)
    })

    test('only the columns of a long reading are scrolled, never the page', async ({ page, words }) => {
      const read = readPage(page, words)
      await goTo(page, words, 'read')
      await read.text.fill(longMessage(16))
      await expect(read.steps).toHaveCount(16, { timeout: 30_000 })
      expect(await below(page)).toBe(0)
      await read.found.getByText(words('reading.risks.more')).first().click()
      await read.press(words('reading.tasks.edit'))
      expect(await below(page)).toBe(0)
      await page.getByRole('button', { name: words('reading.message.show'), exact: true }).click()
      expect(await below(page)).toBe(0)
      await read.press(words('reading.keep.keep'))
      await expect(read.found.getByText(words('reading.keep.kept'))).toBeVisible()
      await goTo(page, words, 'history')
      await expect(historyRows(page, words)).toHaveCount(1)
      expect(await below(page)).toBe(0)
    })

    test('the steps can be reached and ticked', async ({ page, words, ui }) => {
      const scenario = await readScenario('wrong-address')
      const wizard = await readWizard(scenario.wizard)
      if (width > 720) await composePage(page, words, ui).choose(scenario)
      else {
        await page.getByRole('combobox', { name: words('compose.list.choose') }).selectOption(scenario.id)
        await page.getByRole('radio', { name: words('compose.stages.steps') }).click()
      }
      const total = wizard.steps.length
      if (width <= 1000 && width > 720) {
        await page.getByRole('button', { name: words('compose.steps.open', { done: 0, total }) }).click()
      }
      const steps = page.getByRole('region', { name: words('compose.steps.title') })
      const last = steps.getByRole('checkbox', { name: wizard.steps.at(-1)?.action[ui] ?? '', exact: true })
      await last.check()
      await expect(last).toBeInViewport()
      await expect(steps.getByText(words('compose.steps.progress', { done: 1, total }))).toBeVisible()
    })
  })
}

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 700, height: 900 } })

  test('a kept message takes the place of the list and gives it back', async ({ page, words, app, ui }) => {
    await keepExample(app, 'wrong-address', 'refund-friendly')
    const { title } = await readScenario('wrong-address')
    await goTo(page, words, 'history')
    const rows = historyRows(page, words)
    await rows.first().click()
    await expect(page.getByRole('heading', { level: 2, name: title[ui] })).toBeVisible()
    await expect(rows).toHaveCount(0)
    await page.getByRole('button', { name: words('history.back') }).click()
    await expect(rows).toHaveCount(1)
    await expect(page.getByRole('listbox', { name: words('history.list') })).toBeFocused()
  })
})

test.describe('the looks', () => {
  test('follow the system between light and dark while the window is open', async ({ page }) => {
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await paper()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paper()).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await paper()).toBe(light)
  })

  test('change their language at once, and keep what is written', async ({ page, words, ui }) => {
    const scenario = await readScenario('wrong-address')
    await composePage(page, words, ui).choose(scenario)
    await composePage(page, words, ui).fill(scenario, { itemName: 'Desk lamp' })
    const other = ui === 'ja' ? 'en' : 'ja'
    await page.getByRole('combobox', { name: words('app.language') }).selectOption(other)
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await expect(page.getByRole('heading', { level: 1, name: scenario.title[other] })).toBeVisible()
    await expect(composePage(page, readWords(other), other).pane('en')).toContainText('Desk lamp')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', other)
  })
})
