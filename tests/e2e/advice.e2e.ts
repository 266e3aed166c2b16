import { expect } from '@playwright/test'
import { test } from './support/app.ts'
import { openScenario } from './support/compose-page.ts'
import { readExample } from './support/examples.ts'

test('advice on one’s own words stands by and keeps nothing from being copied', async ({
  page,
  words,
  ui,
}) => {
  const { compose, scenario } = await openScenario(page, words, ui, 'wrong-address')
  const { answers } = await readExample('wrong-address', 'refund-friendly')
  const remark = { en: "I can't wait.", ja: '待てません。', zh: '我等不了。' }
  await compose.fill(scenario, { ...answers, remark })
  const advice = page.locator('details').filter({ hasText: words('advice.contraction', { quote: "can't" }) })
  await expect(compose.verdict()).toContainText(words('compose.verdict.ready'))
  await expect(advice).toBeVisible()
  await advice.locator('summary').click()
  await expect(advice.getByRole('list', { name: words('compose.advice.list') })).toBeVisible()
  await compose.copy('en')
  await expect.poll(() => compose.clipboard()).toContain("I can't wait.")
})
