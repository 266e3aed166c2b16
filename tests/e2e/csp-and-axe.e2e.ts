import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { AppOptions } from './support/app.ts'
import { openScenario } from './support/compose-page.ts'
import { keepExample, readExample, readWizard } from './support/examples.ts'
import { packsPage } from './support/packs-page.ts'
import { readPage } from './support/read-page.ts'
import { goTo, historyRows } from './support/shell.ts'
import { startWeb } from './support/start-web.ts'
import { watchPage } from './support/watch.ts'
import { readWords } from './support/words.ts'

const test = base.extend<AppOptions>({ ui: ['ja', { option: true }] })

/** The serious findings of axe about what is shown now, with the elements they are about. In the dark, only colours differ. */
async function seriousFindings(page: Page, appearance: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (appearance === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    )
}

for (const appearance of ['light', 'dark'] as const) {
  test(`every screen keeps to the policy and is accessible, ${appearance}`, async ({ page, ui }) => {
    test.setTimeout(300_000)
    const app = await startWeb({ ui, appearance })
    const words = readWords(ui)
    const watch = await watchPage(page, app.origin)
    const findings: string[] = []
    const look = async (place: string): Promise<void> => {
      for (const finding of await seriousFindings(page, appearance)) findings.push(`${place}: ${finding}`)
    }
    try {
      await page.goto(app.address)
      await expect(page.getByRole('navigation', { name: words('app.navigation') })).toBeVisible()
      await look('first start')
      await goTo(page, words, 'history')
      await expect(page.getByText(words('history.empty.text'))).toBeVisible()
      await look('empty history')
      await goTo(page, words, 'compose')

      const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
      await look('empty form')
      const { answers } = await readExample('wrong-address', 'refund-friendly')
      await compose.fill(scenario, { ...answers, trackingNumber: 'RR123456786CN' })
      await compose.copy('en')
      await expect(page.getByText(words('compose.verdict.ask.copy'))).toBeVisible()
      const truth = page.getByRole('radiogroup', { name: words('compose.steps.truth') })
      await truth.getByRole('radio', { name: words('compose.steps.received.all') }).click()
      const [first] = (await readWizard(scenario.wizard)).steps
      await page.getByRole('checkbox', { name: first?.action[ui] ?? '', exact: true }).check()
      await look('warning')
      await page.getByRole('button', { name: words('compose.export'), exact: true }).click()
      await page.getByRole('button', { name: words('compose.verdict.go.export') }).click()
      await expect(page.getByRole('dialog', { name: words('app.export.title') })).toBeVisible()
      await look('export')
      await page.keyboard.press('Escape')
      await page.setViewportSize({ width: 1000, height: 700 })
      await page.getByRole('button', { expanded: false }).click()
      await look('drawer')
      await page.setViewportSize({ width: 700, height: 900 })
      await look('narrow')
      await page.setViewportSize({ width: 1280, height: 800 })

      await keepExample(app, 'wrong-address', 'refund-final')
      await keepExample(app, 'thank-you', 'praise')
      await goTo(page, words, 'history')
      await expect(historyRows(page, words)).toHaveCount(2)
      await page.keyboard.press('Space')
      await look('history')
      const search = page.getByRole('textbox', { name: words('history.search') })
      await search.fill('refund')
      await expect(historyRows(page, words).locator('mark').first()).toBeVisible()
      await look('found')
      await search.fill('no such words')
      await expect(page.getByText(words('history.nothing.text', { query: 'no such words' }))).toBeVisible()
      await look('nothing found')

      await goTo(page, words, 'read')
      await look('nothing to read')
      await page.getByRole('button', { name: words('reading.empty.sample') }).click()
      const read = readPage(page, words)
      await read.received('nothing')
      await read.press(words('reading.tasks.edit'))
      await page.getByRole('radio', { name: words('reading.message.compare') }).click()
      await read.found.locator('.words > summary').click()
      await look('reading')

      const packs = packsPage(page, words)
      await goTo(page, words, 'packs')
      await packs.act(scenario.title[ui], 'duplicateToEdit')
      await expect(packs.preview()).toBeVisible()
      await page.getByText(words('packs.editor.words')).click()
      await packs.source('en').press('Control+End')
      await page.keyboard.type(' {{nobody}} {{order')
      await expect(packs.problems().getByRole('button').first()).toBeVisible()
      await page.locator('summary').last().click()
      for (const name of ['evidence', 'modes']) await page.locator(`main .${name} summary`).click()
      await page.locator('main .choices summary').first().click()
      await look('editor')
      await packs.source('en').fill('{{')
      await page.keyboard.type('o')
      await expect(page.getByRole('option', { name: /^orderNumber/ })).toBeVisible()
      await look('completion')
      await page.getByRole('button', { name: words('packs.editor.back') }).click()
      const exported = await packs.exportPack()
      await look('packs')
      const changed = exported.toString('utf8').replaceAll('parcel', 'package')
      await expect(await packs.import(Buffer.from(changed))).toBeVisible()
      await look('import')
      await page.keyboard.press('Escape')

      await goTo(page, words, 'guide')
      const guide = page.getByRole('main', { name: words('guide.title') })
      await expect(guide.locator('details').first()).toBeVisible()
      await guide.locator('summary').first().click()
      await look('guide')
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog', { name: words('palette.title') })).toBeVisible()
      await look('palette')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: words('palette.keys.title') })).toBeVisible()
      await look('keys')
      expect(findings).toEqual([])
      expect(watch.problems).toEqual([])
    } finally {
      await page.close()
      await app.stop()
    }
  })
}
