import { expect } from '@playwright/test'
import { test } from './support/app.ts'
import { openScenario } from './support/compose-page.ts'
import { keepExample } from './support/examples.ts'
import { inputMethod } from './support/ime.ts'
import { goTo, historyRows } from './support/shell.ts'

test.describe('while an input method composes', () => {
  test('no key acts in any text box of the form', async ({ page, words, ui }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    const ime = await inputMethod(page)
    const facts = page.getByRole('region', { name: words('compose.facts.title') })
    const boxes = await facts.getByRole('textbox').all()
    expect(boxes.length).toBeGreaterThan(8)
    const title = page.getByRole('heading', { level: 1, name: scenario.title[ui] })
    for (const box of boxes) {
      await ime.compose(box, 'にほん')
      await ime.press('Enter')
      await ime.press('Enter', 'control')
      await ime.press('Escape')
      await ime.press('ArrowDown')
      await ime.press('?')
      await expect(box).toBeFocused()
      await expect(title).toBeVisible()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      expect(await box.inputValue()).toContain('にほん')
      await ime.commit('')
    }
    const copied = words('compose.copied.whole', { language: words('app.languages.en') })
    await expect(page.getByText(copied)).toHaveCount(0)
    await expect(compose.pane('en')).toBeVisible()
  })

  test('wide digits stay as they are, and become narrow when the field is left', async ({
    page,
    words,
    ui,
  }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    const ime = await inputMethod(page)
    const field = scenario.fields.find(({ id }) => id === 'orderNumber')
    if (!field) throw new Error('There is no order number.')
    const box = compose.control(field)
    await ime.compose(box, '８１２３４５６７')
    await expect(box).toHaveValue('８１２３４５６７')
    await expect(compose.pane('en')).toContainText('81234567')
    await ime.commit('８１２３４５６７　８９０１２３４５')
    await expect(box).toHaveValue('８１２３４５６７　８９０１２３４５')
    await page.keyboard.press('Tab')
    await expect(box).toHaveValue('8123456789012345')
  })

  test('Enter does not choose a situation from the list', async ({ page, words, ui }) => {
    const { scenario } = await openScenario(page, words, ui, 'wrong-address')
    const ime = await inputMethod(page)
    const filter = page.getByRole('textbox', { name: words('compose.list.filter') })
    await ime.compose(filter, 'おれい')
    await ime.press('Enter')
    await ime.press('ArrowDown')
    await expect(page.getByRole('heading', { level: 1, name: scenario.title[ui] })).toBeVisible()
    await expect(filter).toBeFocused()
  })

  test('Enter does not run what the palette shows', async ({ page, words }) => {
    const ime = await inputMethod(page)
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: words('palette.title') })
    const box = palette.getByRole('combobox', { name: words('palette.input') })
    await ime.compose(box, 'りれき')
    await ime.press('ArrowDown')
    await ime.press('Enter')
    await ime.press('Escape')
    await expect(palette).toBeVisible()
    await ime.commit('履歴')
    await expect(box).toHaveValue('履歴')
  })

  test('the history is searched when the word is there, not while it is made', async ({
    page,
    words,
    app,
  }) => {
    await keepExample(app, 'wrong-address', 'refund-friendly')
    await goTo(page, words, 'history')
    const rows = historyRows(page, words)
    await expect(rows).toHaveCount(1)
    const ime = await inputMethod(page)
    const search = page.getByRole('textbox', { name: words('history.search') })
    await ime.compose(search, 'へんき')
    await ime.press('Enter')
    await ime.press('ArrowDown')
    await ime.press('Escape')
    await expect(search).toBeFocused()
    await expect(search).toHaveValue('へんき')
    await expect(rows).toHaveCount(1)
    await ime.commit('返金')
    await expect(rows.first().locator('mark').first()).toHaveText('返金')
  })

  test('a text that is edited by hand takes every sign', async ({ page, words, ui }) => {
    const { compose } = await openScenario(page, words, ui, 'wrong-address')
    const ime = await inputMethod(page)
    const english = words('app.languages.en')
    await page
      .getByRole('button', { name: words('compose.pane.editLanguage', { language: english }) })
      .click()
    const editor = compose.pane('en').getByRole('textbox')
    await editor.fill('')
    await ime.compose(editor, 'てすと')
    await ime.press('Enter', 'control')
    await ime.press('Enter')
    await expect(editor).toHaveValue('てすと')
    await ime.commit('テスト')
    await expect(editor).toHaveValue('テスト')
  })
})
