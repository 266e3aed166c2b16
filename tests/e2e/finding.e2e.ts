import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { test } from './support/app.ts'
import { keepExample, readScenario } from './support/examples.ts'
import type { Words } from './support/words.ts'

const listOf = (page: Page, words: Words): Locator =>
  page.getByRole('listbox', { name: words('compose.list.title') })

/** Writes into the search field above the list. */
async function search(page: Page, words: Words, query: string): Promise<void> {
  await page.getByRole('textbox', { name: words('compose.list.filter') }).fill(query)
}

test.describe('searching the list', () => {
  test('finds by words of messages and tags, whatever the width and the kana', async ({
    page,
    words,
    ui,
  }) => {
    const found = listOf(page, words).getByRole('option')
    for (const [query, id] of [
      ['parcel weight', 'delivered-not-received'],
      ['ＰＡＲＣＥＬ　ＷＥＩＧＨＴ', 'delivered-not-received'],
      ['引っ越し', 'address-change'],
      ['ﾁｬｰｼﾞﾊﾞｯｸ', 'bank-chargeback-note'],
      ['ちゃーじばっく', 'bank-chargeback-note'],
      ['拒付', 'bank-chargeback-note'],
    ] as const) {
      const { title } = await readScenario(id)
      await search(page, words, query)
      await expect(found.first()).toHaveText(title[ui])
      expect(await found.count(), query).toBeLessThan(6)
    }
  })

  test('goes on to what was found, and the palette finds the same', async ({ page, words, ui }) => {
    const { title } = await readScenario('bank-chargeback-note')
    await search(page, words, 'ちゃーじばっく')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title[ui] })).toBeVisible()
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: words('palette.title') })
    await palette.getByRole('combobox').fill('signature and parcel weight')
    const { title: other } = await readScenario('delivered-not-received')
    await expect(palette.getByRole('option').first()).toHaveText(other[ui])
  })
})

test('favourites are made by one key or the star, and stay after a reload', async ({ page, words, ui }) => {
  const list = listOf(page, words)
  const often = list.getByRole('group', { name: words('finding.often') })
  const [first, thanks] = [await readScenario('wrong-address'), await readScenario('thank-you')]
  await expect(often).toHaveCount(0)
  await list.getByRole('option', { selected: true }).focus()
  await page.keyboard.press('f')
  await expect(often.getByRole('option')).toHaveText([first.title[ui]])
  await expect(list.getByRole('option', { selected: true })).toBeFocused()
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1)

  await list.getByRole('option', { name: thanks.title[ui] }).click()
  const star = page.getByRole('main').getByRole('button', { name: words('finding.favourite') })
  await expect(star).toHaveAttribute('aria-pressed', 'false')
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')

  await page.reload()
  await expect(often.getByRole('option')).toHaveText([first.title[ui], thanks.title[ui]])
  await often.getByRole('option').first().click()
  await star.click()
  await expect(often.getByRole('option')).toHaveText([thanks.title[ui]])
})

test('what was copied stands above the categories', async ({ page, app, words, ui }) => {
  const recent = listOf(page, words).getByRole('group', { name: words('finding.recent') })
  await expect(recent).toHaveCount(0)
  await keepExample(app, 'wrong-address', 'refund-friendly')
  await page.reload()
  const { title } = await readScenario('wrong-address')
  await expect(recent.getByRole('option')).toHaveText([title[ui]])
})

test('questions answered by the keyboard end in a scenario with its checklist', async ({
  page,
  words,
  ui,
}) => {
  const { title, when, variants } = await readScenario('delivered-not-received')
  await page.getByRole('button', { name: words('finding.chooser.open') }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: words('finding.chooser.title') })
  const answers = dialog.getByRole('group').getByRole('button')
  const number = (count: number): Locator =>
    dialog.getByText(words('finding.chooser.number', { number: count }))

  await expect(answers.nth(0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(number(2)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(number(3)).toBeVisible()
  await answers.nth(4).click()
  await expect(dialog.getByRole('button', { name: words('finding.chooser.take') })).toBeFocused()
  await dialog.getByRole('button', { name: words('finding.chooser.back') }).click()
  await expect(number(3)).toBeVisible()
  await answers.nth(3).click()
  await expect(number(4)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(number(5)).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')

  await expect(dialog.getByRole('heading', { name: title[ui] })).toBeVisible()
  await expect(dialog.getByText(when[ui])).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: title[ui] })).toBeVisible()
  await expect(listOf(page, words).getByRole('option', { selected: true })).toBeInViewport()
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
  const refund = variants.find(({ id }) => id === 'refund')?.label[ui] ?? ''
  const cases = page.getByRole('radiogroup', { name: words('compose.variant') })
  await expect(cases.getByRole('radio', { name: refund, exact: true })).toBeChecked()
})

test('the end of the questions says what to think of first', async ({ page, words, ui }) => {
  const { title } = await readScenario('not-arrived')
  await page.getByRole('button', { name: words('finding.chooser.open') }).click()
  const dialog = page.getByRole('dialog', { name: words('finding.chooser.title') })
  for (const at of [0, 1, 1, 2]) await dialog.getByRole('group').getByRole('button').nth(at).click()
  await expect(dialog.getByRole('heading', { name: title[ui] })).toBeVisible()
  const hint = ui === 'ja' ? '返事を待たずに' : 'without waiting for the seller’s answer'
  await expect(dialog.getByText(hint)).toBeVisible()
})
