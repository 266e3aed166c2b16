import type { Page } from '@playwright/test'

/** Where the bench looks in the page: the first field of the form, a field that is typed into, the message panes. */
export const appField = {
  first: 'main [id^="field-"]',
  typed: '#field-itemName',
  panes: 'article.pane',
} as const

/** Fills the other facts, so that the longest scenario is rendered with everything in it. */
export async function fillFacts(page: Page): Promise<void> {
  const facts = { sellerName: 'Blue Store', orderNumber: '8123456789012345', trackingNumber: 'RR123456785CN' }
  for (const [id, value] of Object.entries(facts)) await page.locator(`#field-${id}`).fill(value)
}
