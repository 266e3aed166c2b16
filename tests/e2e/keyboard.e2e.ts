import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './support/app.ts'
import { composePage } from './support/compose-page.ts'
import { readExampleText, readScenario } from './support/examples.ts'

/** Hands on a keyboard: `press` counts, letters of the message do not. */
function hands(page: Page): {
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  count(): number
} {
  let strokes = 0
  return {
    async press(key) {
      strokes += 1
      await page.keyboard.press(key)
    },
    type: (text) => page.keyboard.type(text),
    count: () => strokes,
  }
}

/** What has the focus, and whether that can be seen. */
function focusedElement(page: Page): Promise<{ name: string; isVisible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isVisible: true }
    const describe = (node: Element): string =>
      `${node.tagName}#${node.id}.${node.className} ${node.textContent}`
    const shows = (node: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    }
    const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '')
    const { width, height } = element.getBoundingClientRect()
    return {
      name: describe(element),
      isVisible: width > 0 && height > 0 && (shows(element) || (active !== null && shows(active))),
    }
  })
}

test.describe('by keyboard alone', () => {
  test('a whole message takes at most 25 keystrokes beyond its text', async ({ page, words, ui }) => {
    const scenario = await readScenario('wrong-address')
    const { press, type, count } = hands(page)
    await press('Control+k')
    await expect(page.getByRole('combobox', { name: words('palette.input') })).toBeFocused()
    await type(scenario.title[ui])
    await press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: scenario.title[ui] })).toBeVisible()
    const compose = composePage(page, words, ui)
    const [first] = scenario.fields
    if (!first) throw new Error('The scenario asks nothing.')
    await expect(compose.control(first)).toBeFocused()

    const letters = ['8123456789012345', 'RR123456785CN', 'USB-C cable, 2 m', '2026-11-18', 'Osaka', 'Tokyo']
    for (const text of letters) {
      await type(text)
      await press('Tab')
    }
    await press('ArrowDown')
    await press('Tab')
    await type('USD 12.34')
    await press('Tab')
    await press('Tab')
    for (const text of ['2026-12-01', 'Hanako', 'Blue Store']) {
      await type(text)
      await press('Tab')
    }
    await press('Tab')
    await press('Space')
    await press('Control+Enter')
    const copied = words('compose.copied.whole', { language: words('app.languages.en') })
    await expect(page.getByText(copied)).toBeVisible()
    expect(await compose.clipboard()).toBe(await readExampleText('wrong-address', 'refund-friendly', 'en'))
    expect(count()).toBeLessThanOrEqual(25)
  })

  test('Tab goes round the whole window, and where it is can always be seen', async ({ page, words, ui }) => {
    await composePage(page, words, ui).choose(await readScenario('wrong-address'))
    await page.locator('body').evaluate((body) => {
      body.tabIndex = -1
      body.focus()
    })
    const seen: string[] = []
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press('Tab')
      const { name, isVisible } = await focusedElement(page)
      expect(isVisible, `the focus on ${name} can be seen`).toBe(true)
      if (name === '' || name === seen[0]) break
      seen.push(name)
    }
    expect(seen.length).toBeGreaterThan(40)
    expect(seen.length).toBeLessThan(200)
    await page.keyboard.press('Shift+Tab')
    expect((await focusedElement(page)).name).not.toBe(seen[1])
  })

  test('the sheet of keys opens with ? outside of a text and closes with Escape', async ({
    page,
    words,
    ui,
  }) => {
    await composePage(page, words, ui).choose(await readScenario('wrong-address'))
    const sheet = page.getByRole('dialog', { name: words('palette.keys.title') })
    await page.keyboard.press('?')
    await expect(sheet).toBeHidden()
    await page.getByRole('button', { name: words('app.views.guide'), exact: true }).focus()
    await page.keyboard.press('?')
    await expect(sheet).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('button', { name: words('app.views.guide'), exact: true })).toBeFocused()
  })

  test('the palette finds a screen by the letters of either language', async ({ page, words }) => {
    for (const query of ['りれき', 'ﾘﾚｷ', 'HISTORY', 'past']) {
      await page.keyboard.press('Control+k')
      const palette = page.getByRole('dialog', { name: words('palette.title') })
      await palette.getByRole('combobox').fill(query)
      await expect(palette.getByRole('option', { selected: true })).toHaveText(words('palette.views.history'))
      await page.keyboard.press('Enter')
      await expect(palette).toBeHidden()
      await expect(page.getByRole('main', { name: words('history.title') })).toBeVisible()
      await page.getByRole('button', { name: words('app.views.compose'), exact: true }).click()
    }
  })

  test('arrow keys walk the situations and show each at once', async ({ page, words, ui }) => {
    const [one, other] = [await readScenario('wrong-address'), await readScenario('delivered-not-received')]
    const compose = composePage(page, words, ui)
    await compose.choose(one)
    const list = page.getByRole('listbox', { name: words('compose.list.title') })
    await list.getByRole('option', { selected: true }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('heading', { level: 1, name: other.title[ui] })).toBeVisible()
    await expect(list.getByRole('option', { selected: true })).toBeFocused()
    await page.keyboard.press('Enter')
    const [first] = other.fields
    if (first) await expect(compose.control(first)).toBeFocused()
  })
})
