import { expect } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { test } from './support/app.ts'
import { openScenario } from './support/compose-page.ts'
import { keepExample, readExample, readExampleText, readScenario, readWizard } from './support/examples.ts'
import { exportBy, goTo, historyRows } from './support/shell.ts'

test.describe('from the trouble to the kept message', () => {
  test('the facts give the expected text in three languages, and a copy is exactly what is shown', async ({
    page,
    words,
    ui,
  }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    await compose.fill(scenario, (await readExample('wrong-address', 'refund-friendly')).answers)
    const expected = await readExampleText('wrong-address', 'refund-friendly', 'en')
    expect(await compose.shownText('en')).toBe(expected)
    expect(await compose.shownText('ja')).toBe(
      await readExampleText('wrong-address', 'refund-friendly', 'ja'),
    )
    await page.getByRole('radio', { name: '中文' }).click()
    expect(await compose.shownText('zh')).toBe(
      await readExampleText('wrong-address', 'refund-friendly', 'zh'),
    )

    await compose.copy('en')
    await expect(
      page.getByText(words('compose.copied.whole', { language: words('app.languages.en') })),
    ).toBeVisible()
    expect(await compose.clipboard()).toBe(expected)

    await page.keyboard.press('Control+Shift+Enter')
    const all = await Promise.all(
      scenario.languages.map(
        async (one) => `--- ${one}\n${await readExampleText('wrong-address', 'refund-friendly', one)}`,
      ),
    )
    await expect.poll(() => compose.clipboard()).toBe(all.join('\n\n'))

    const paragraph = expected.split('\n\n')[1] ?? ''
    await compose.pane('en').getByText(paragraph.slice(0, 12)).hover()
    await compose
      .pane('en')
      .getByRole('button', { name: words('compose.pane.copyParagraph', { number: 2 }) })
      .click()
    await expect.poll(() => compose.clipboard()).toBe(paragraph)
  })

  test('the truth about what arrived marks the steps that would be untrue, and says why', async ({
    page,
    words,
    ui,
  }) => {
    const { scenario } = await openScenario(page, words, ui, 'wrong-address')
    const wizard = await readWizard(scenario.wizard)
    const truth = page.getByRole('radiogroup', { name: words('compose.steps.truth') })
    const marks = page.getByText(words('compose.steps.contradiction'), { exact: true })

    await truth.getByRole('radio', { name: words('compose.steps.received.nothing') }).click()
    await expect(marks).toHaveCount(0)

    await truth.getByRole('radio', { name: words('compose.steps.received.all') }).click()
    const reasons = wizard.steps.flatMap(({ contradicts = [] }) =>
      contradicts.filter(({ received }) => received.includes('all')).map(({ reason }) => reason[ui]),
    )
    expect(reasons.length).toBeGreaterThan(0)
    await expect(marks).toHaveCount(reasons.length)
    for (const reason of reasons) await expect(page.getByText(reason)).toBeVisible()
  })

  test('ticked steps are kept with the order and are there after a reload', async ({ page, words, ui }) => {
    const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
    const { answers } = await readExample('wrong-address', 'refund-friendly')
    await compose.fill(scenario, answers)
    const steps = page.getByRole('region', { name: words('compose.steps.title') })
    const wizard = await readWizard(scenario.wizard)
    const [first, second] = wizard.steps
    if (!first || !second) throw new Error('The wizard has no steps.')
    const boxes = [first, second].map(({ action }) =>
      steps.getByRole('checkbox', { name: action[ui], exact: true }),
    )
    for (const box of boxes) await box.check()
    await expect(
      steps.getByText(words('compose.steps.progress', { done: 2, total: wizard.steps.length })),
    ).toBeVisible()

    await compose.copy('en')
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: words('app.languages.en') })
        .first(),
    ).toBeVisible()
    await page.reload()
    await goTo(page, words, 'history')
    await expect(historyRows(page, words)).toHaveCount(1)
    await page.keyboard.press('Enter')
    for (const box of boxes) await expect(box).toBeChecked()
  })

  test('a kept message is found by any of its words, and using it again fills the form', async ({
    page,
    words,
    ui,
    app,
  }) => {
    const kept = [
      ['wrong-address', 'refund-friendly'],
      ['thank-you', 'fewest-facts'],
      ['wrong-address', 'resend-final'],
    ] as const
    for (const [scenario, example] of kept) await keepExample(app, scenario, example)
    const texts = await Promise.all(
      kept.map(async ([scenario, example]) => {
        const languages = (['en', 'ja', 'zh'] as const).map((one) => readExampleText(scenario, example, one))
        return (await Promise.all(languages)).join('\n').toLowerCase()
      }),
    )
    await goTo(page, words, 'history')
    const rows = historyRows(page, words)
    await expect(rows).toHaveCount(3)
    const search = page.getByRole('textbox', { name: words('history.search') })
    for (const query of ['返金', '円', '快递', 'mailBOX photo', '8123456789', 'no such words']) {
      const count = texts.filter((text) => text.includes(query.toLowerCase())).length
      await search.fill(query)
      await expect(rows).toHaveCount(count)
      await expect(page.getByText(words('history.found', { count }, count))).toBeVisible()
    }
    await expect(page.getByText(words('history.nothing.text', { query: 'no such words' }))).toBeVisible()
    await search.fill('返金')
    await expect(rows.first().locator('mark').first()).toHaveText('返金')
    const read = page.getByRole('region', { name: words('history.detail') })
    await expect(read.locator('[lang=ja] mark').first()).toHaveText('返金')

    await search.fill('desk')
    await expect(rows).toHaveCount(1)
    await search.press('ArrowDown')
    await page.keyboard.press('Enter')
    const scenario = await readScenario('wrong-address')
    await expect(page.getByRole('heading', { level: 1, name: scenario.title[ui] })).toBeVisible()
    const { compose } = await openScenario(page, words, ui, 'wrong-address')
    expect(await compose.shownText('en')).toBe(await readExampleText('wrong-address', 'resend-final', 'en'))
  })

  test('a removed message comes back by undo', async ({ page, words, app }) => {
    await keepExample(app, 'wrong-address', 'refund-friendly')
    await keepExample(app, 'thank-you', 'fewest-facts')
    await goTo(page, words, 'history')
    const rows = historyRows(page, words)
    await expect(rows).toHaveCount(2)
    await page.keyboard.press('Delete')
    await expect(rows).toHaveCount(1)
    await page.getByRole('button', { name: words('base.undo') }).click()
    await expect(rows).toHaveCount(2)
    await expect(page.getByRole('listbox', { name: words('history.list') })).toBeFocused()
    await page.keyboard.press('Control+a')
    await expect(page.getByText(words('history.selected', { count: 2 }), { exact: true })).toBeVisible()
    await page.keyboard.press('Delete')
    await expect(page.getByText(words('history.empty.text'))).toBeVisible()
    await page.getByRole('button', { name: words('base.undo') }).click()
    await expect(rows).toHaveCount(2)
  })

  test('exports hold every message that was asked for', async ({ page, words, app }) => {
    for (const example of ['refund-friendly', 'refund-final', 'resend-final']) {
      await keepExample(app, 'wrong-address', example)
    }
    await goTo(page, words, 'history')
    const all = page.getByRole('button', { name: words('history.exportAll') })
    const english = await readExampleText('wrong-address', 'refund-friendly', 'en')

    const csv = await exportBy(page, words, all, 'csv')
    expect(csv.name).toMatch(/\.csv$/)
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const records: unknown[] = parse(csv.bytes, { bom: true, columns: true })
    expect(records).toHaveLength(3)
    expect(records).toContainEqual(expect.objectContaining({ [words('export.textEn')]: english }))

    const json = await exportBy(page, words, all, 'json')
    const whole: unknown = JSON.parse(json.bytes.toString('utf8'))
    expect(JSON.stringify(whole)).toContain(JSON.stringify(english))

    const markdown = await exportBy(page, words, all, 'md')
    expect(markdown.bytes.toString('utf8')).toContain(english)
    expect(markdown.bytes.toString('utf8').match(/^## /gm)).toHaveLength(3)

    await historyRows(page, words)
      .first()
      .click({ modifiers: ['Control'] })
    const one = page.getByRole('button', { name: words('history.exportSelected', { count: 1 }) })
    const text = await exportBy(page, words, one, 'txt')
    expect(text.bytes.toString('utf8')).toContain(
      await readExampleText('wrong-address', 'resend-final', 'en'),
    )
    expect(text.bytes.toString('utf8')).not.toContain(english)
  })
})
