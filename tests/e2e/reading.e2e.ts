import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './support/app.ts'
import { composePage } from './support/compose-page.ts'
import { readScenario } from './support/examples.ts'
import { FIVE_STEPS, readPage } from './support/read-page.ts'
import { goTo, historyRows } from './support/shell.ts'
import type { Words } from './support/words.ts'

/** Opens the screen through the palette. */
async function openByKeys(page: Page, words: Words): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: words('palette.input') })).toBeFocused()
  await page.keyboard.type(words('palette.views.read'))
  await page.keyboard.press('Enter')
  await expect(readPage(page, words).text).toBeFocused()
}

async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    )
}

test('a message is read, put right, kept and answered, by keys alone', async ({ page, words, ui }) => {
  const read = readPage(page, words)
  const state = (name: string): string => words(`reading.tasks.states.${name}`)
  await openByKeys(page, words)
  await read.paste(FIVE_STEPS)
  await expect(read.text).toBeFocused()
  await expect(read.steps).toHaveCount(5)
  await expect(read.steps.nth(1)).toContainText(state('ask'))
  await expect(read.steps.nth(4)).toContainText(state('fine'))
  await expect(read.steps.nth(2)).toContainText('Personal reason')
  expect(await seriousFindings(page)).toEqual([])

  await read.received('nothing')
  await expect(read.steps.nth(1)).toContainText(state('untrue'))

  await read.press(words('reading.tasks.edit'))
  await read.press(words('reading.tasks.merge'), 3)
  await expect(read.steps).toHaveCount(4)
  await expect(read.steps.nth(3)).toContainText('Submit')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(read.steps.nth(2)).toContainText('Submit')
  expect(await seriousFindings(page)).toEqual([])
  await read.press(words('reading.tasks.stopEditing'))

  await read.found.getByRole('textbox', { name: words('reading.keep.sender') }).focus()
  await page.keyboard.type('Happy Shop')
  await read.press(words('reading.keep.keep'))
  await expect(read.found.getByText(words('reading.keep.kept'))).toBeVisible()
  await goTo(page, words, 'history')
  await expect(historyRows(page, words).filter({ hasText: 'Happy Shop' })).toHaveCount(1)

  await goTo(page, words, 'read')
  await expect(read.steps).toHaveCount(4)
  const answers = read.found.getByRole('region', { name: words('reading.replies.title') }).getByRole('button')
  const title = await answers.first().locator('strong').innerText()
  await answers.first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const { fields } = await readScenario('seller-dispute-steps')
  const order = fields.find(({ id }) => id === 'orderNumber')
  if (!order) throw new Error('The scenario asks for no order number.')
  await expect(composePage(page, words, ui).control(order)).toHaveValue('8123456789012345')
})

test('marks and rows light each other up', async ({ page, words }) => {
  const read = readPage(page, words)
  await openByKeys(page, words)
  await read.paste(FIVE_STEPS)
  await expect(read.steps).toHaveCount(5)
  await read.text.getByRole('button', { name: words('reading.message.step', { number: 2 }) }).focus()
  await expect(read.steps.nth(1)).toHaveClass(/lit/)
  await page.keyboard.press('Enter')
  await expect(read.steps.nth(1)).toBeFocused()
  await read.steps.nth(0).getByRole('checkbox').focus()
  await expect(read.text.locator('.lit').first()).toBeVisible()
})

test('a step is added in an empty box, and its tick is in the history at once', async ({ page, words }) => {
  const read = readPage(page, words)
  await openByKeys(page, words)
  await read.paste(FIVE_STEPS)
  await expect(read.steps).toHaveCount(5)
  await read.press(words('reading.tasks.edit'))
  await read.press(words('reading.tasks.add'))
  const box = read.found.getByRole('textbox', { name: words('reading.tasks.text', { number: 6 }) })
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('')
  await page.keyboard.type('Ask the shop')
  await page.keyboard.press('Enter')
  await expect(read.steps).toHaveCount(6)
  await expect(read.found.getByRole('button', { name: words('reading.tasks.add') })).toBeFocused()
  await read.press(words('reading.keep.keep'))
  await expect(read.found.getByText(words('reading.keep.kept'))).toBeVisible()
  await read.steps.nth(5).getByRole('checkbox').check()
  await goTo(page, words, 'history')
  const progress = words('history.received.progress', { done: 1, total: 6 })
  await expect(page.getByText(progress)).toBeVisible()
})

test('what nobody can see is shown, and the text can be changed', async ({ page, words }) => {
  const read = readPage(page, words)
  await openByKeys(page, words)
  await read.paste('Pay to \u202ePayPal\u202c now, friend.')
  await expect(read.text.getByText('U+202E')).toBeVisible()
  await page.getByRole('button', { name: words('reading.message.edit'), exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(read.text).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Thank you.')
  await expect(read.found.getByText(words('reading.tasks.none'))).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(read.text).toHaveText('Thank you.')
})

test('a text that is too long stays in the box and is not read', async ({ page, words }) => {
  const read = readPage(page, words)
  await openByKeys(page, words)
  await read.text.fill('a'.repeat(100_001))
  await expect(page.getByRole('alert').filter({ hasText: '100001' })).toBeVisible()
  await expect(read.text).toHaveValue(/^a{100001}$/)
})
