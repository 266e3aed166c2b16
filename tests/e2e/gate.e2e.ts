import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { splitText } from '../../src/core/split.ts'
import { test } from './support/app.ts'
import { openScenario } from './support/compose-page.ts'
import { readExample } from './support/examples.ts'
import { goTo, historyRows } from './support/shell.ts'
import type { Words } from './support/words.ts'

const { answers } = await readExample('wrong-address', 'refund-friendly')

/** Says yes to the warnings, the one explicit act. */
async function accept(page: Page, words: Words): Promise<void> {
  await expect(page.getByText(words('compose.verdict.ask.copy'))).toBeVisible()
  await page.getByRole('button', { name: words('compose.verdict.go.copy') }).click()
}

/** What the newest kept message says about accepted warnings. */
async function acceptedWarnings(page: Page, words: Words): Promise<string> {
  await goTo(page, words, 'history')
  await expect(historyRows(page, words)).toHaveCount(1)
  const record = page.getByRole('region', { name: words('history.detail') })
  const row = record
    .locator('dl > div')
    .filter({ has: page.getByText(words('history.accepted'), { exact: true }) })
  return row.getByRole('definition').innerText()
}

test.describe('the gate', () => {
  test.beforeEach(({ page }) => page.evaluate(() => navigator.clipboard.writeText('before')))

  test('lets nothing out while facts are missing, and each reason leads to its field', async ({
    page,
    words,
    ui,
  }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    const missing = scenario.fields.filter(({ required, shownWhen }) => required && !shownWhen)
    await compose.copy('en')
    const reasons = page
      .getByRole('status')
      .filter({ hasText: words('compose.verdict.missing', { count: missing.length }, missing.length) })
    await expect(reasons).toBeVisible()
    for (const field of missing) {
      await reasons.getByRole('button', { name: field.label[ui], exact: true }).click()
      await expect(compose.control(field)).toBeFocused()
    }
    expect(await compose.clipboard()).toBe('before')
    await goTo(page, words, 'history')
    await expect(page.getByText(words('history.empty.text'))).toBeVisible()
  })

  test('asks once about a wrong check digit, and keeps that it was accepted', async ({ page, words, ui }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    const tracking = scenario.fields.find(({ id }) => id === 'trackingNumber')
    await compose.fill(scenario, { ...answers, trackingNumber: 'RR123456786CN' })
    const reason = words('problems.tracking-number-check-digit', { field: tracking?.label[ui] ?? '' })
    await expect(page.getByRole('status').filter({ hasText: reason })).toBeVisible()
    await compose.copy('en')
    expect(await compose.clipboard()).toBe('before')
    await accept(page, words)
    await expect.poll(() => compose.clipboard()).toBe(await compose.shownText('en'))
    expect(await acceptedWarnings(page, words)).toBe(words('history.accepts.tracking-number-check-digit'))
  })

  test('does not let a message pass as ready that contradicts what has arrived', async ({
    page,
    words,
    ui,
  }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    await compose.fill(scenario, answers)
    const reason = page.getByRole('status').filter({ hasText: words('problems.received-otherwise') })
    await expect(reason).toBeHidden()
    const truth = page.getByRole('radiogroup', { name: words('compose.steps.truth') })
    await truth.getByRole('radio', { name: words('compose.steps.received.all') }).click()
    await expect(reason).toBeVisible()
    await compose.copy('en')
    expect(await compose.clipboard()).toBe('before')
    await accept(page, words)
    await expect.poll(() => compose.clipboard()).toBe(await compose.shownText('en'))
    expect(await acceptedWarnings(page, words)).toBe(words('history.accepts.received-otherwise'))
  })

  test('warns of Japanese that would land in the English', async ({ page, words, ui }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    await compose.fill(scenario, { ...answers, itemName: '充電ケーブル' })
    await expect(
      page.getByRole('status').filter({ hasText: words('problems.japanese-in-english') }),
    ).toBeVisible()
    await compose.copy('en')
    expect(await compose.clipboard()).toBe('before')
  })

  test('warns of private data outside the order and tracking numbers', async ({ page, words, ui }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    await compose.fill(scenario, {
      ...answers,
      buyerName: 'hanako@example.jp',
      itemName: 'lamp, +81 90 1234 5678',
    })
    const verdict = page
      .getByRole('status')
      .filter({ hasText: words('compose.verdict.warning', { count: 2 }, 2) })
    await expect(verdict).toContainText(words('problems.private-email'))
    await expect(verdict).toContainText(words('problems.private-phone'))
  })

  test('marks a text changed by hand, sends it as it stands, and takes the change back', async ({
    page,
    words,
    ui,
  }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    await compose.fill(scenario, answers)
    const rendered = await compose.shownText('en')
    const english = words('app.languages.en')
    await page
      .getByRole('button', { name: words('compose.pane.editLanguage', { language: english }) })
      .click()
    const editor = page.getByRole('textbox', { name: words('compose.pane.text', { language: english }) })
    const changed = rendered.replace('Please refund', 'Kindly refund')
    await editor.fill(changed)
    await expect(
      compose.pane('ja').getByText(words('compose.pane.noMirror', { languages: english })),
    ).toBeVisible()
    await compose.copy('en')
    await accept(page, words)
    await expect.poll(() => compose.clipboard()).toBe(changed)
    await page.getByRole('button', { name: words('compose.pane.reset') }).click()
    expect(await compose.shownText('en')).toBe(rendered)
    expect(await acceptedWarnings(page, words)).toBe(words('history.accepts.hand-edited'))
    const sheet = page.getByRole('region', { name: words('history.text', { language: english }) })
    await expect(sheet.getByText(words('history.editedHere'))).toBeVisible()
  })

  test('offers a text over the limit in parts that end with a sentence', async ({ page, words, ui }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    await compose.fill(scenario, answers)
    const english = words('app.languages.en')
    await page
      .getByRole('button', { name: words('compose.pane.editLanguage', { language: english }) })
      .click()
    const long = Array.from({ length: 30 }, (_, index) => `This is sentence number ${index + 1}.`).join(' ')
    await page.getByRole('textbox', { name: words('compose.pane.text', { language: english }) }).fill(long)
    const parts = splitText(long, 500)
    expect(parts.length).toBeGreaterThan(1)
    await page
      .getByRole('button', { name: words('compose.pane.part', { number: 2, count: parts.length }) })
      .click()
    await accept(page, words)
    await expect.poll(() => compose.clipboard()).toBe(parts[1])
  })
})
