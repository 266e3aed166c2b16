import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Words } from './words.ts'

/** A message with five steps, one of them untrue for who has received nothing, and a promise no form holds. */
export const FIVE_STEPS = `Hello friend, about order 8123456789012345 we are sorry. Please open the case like this, then it goes quickly:

1. Choose “Return Goods & Refund” — no worry, you do not have to send anything.
2. Click “Received Goods”.
3. Reason: “Personal reason”.
4. Write the refund amount.
5. Click “Submit”.

After you did it, tell us and we confirm.`

/** The screen of a seller's message in the hands of a test. */
export interface ReadPage {
  /** The box or the marked message. */
  readonly text: Locator
  readonly steps: Locator
  readonly found: Locator
  /** Puts a text on the clipboard, pastes it where the focus is, and waits until it is read: the first time takes long. */
  paste(text: string): Promise<void>
  /** Says by keys what has arrived. */
  received(answer: 'all' | 'part' | 'nothing'): Promise<void>
  /** Presses a button of the reading by Enter. */
  press(name: string, at?: number): Promise<void>
}

/** The phrasebook is fetched and made ready for the first message. */
const FIRST_READING_MS = 30_000

/** Gives the screen of a seller's message. */
export function readPage(page: Page, words: Words): ReadPage {
  const main = page.getByRole('main', { name: words('reading.title') })
  const found = main.getByRole('region', { name: words('reading.found.title'), exact: true })
  return {
    found,
    text: main.getByLabel(words('reading.message.text')),
    steps: found.getByRole('region', { name: words('reading.tasks.title') }).locator('ol > li'),
    async paste(text) {
      await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
      await page.keyboard.press('Control+v')
      await expect(found).toBeVisible({ timeout: FIRST_READING_MS })
    },
    async received(answer) {
      const radio = found.getByRole('radio', {
        name: words(`reading.facts.arrived.${answer}`),
        exact: true,
      })
      await radio.focus()
      await page.keyboard.press('Space')
      await expect(radio).toBeChecked()
    },
    async press(name, at = 0) {
      await found.getByRole('button', { name, exact: true }).nth(at).focus()
      await page.keyboard.press('Enter')
    },
  }
}
