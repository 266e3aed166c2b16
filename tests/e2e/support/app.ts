import { test as base } from '@playwright/test'
import { startWeb } from './start-web.ts'
import type { RunningApp } from './start-web.ts'
import { readWords } from './words.ts'
import type { Ui, Words } from './words.ts'

/** What a Playwright project decides: the language of the interface. */
export interface AppOptions {
  readonly ui: Ui
}

/** What a journey works with: the running application and the words of its interface. The page is open already. */
export interface AppFixtures {
  readonly app: RunningApp
  readonly words: Words
}

/** `test` with an application of its own for every journey. */
export const test = base.extend<AppOptions & AppFixtures>({
  ui: ['ja', { option: true }],
  words: async ({ ui }, use) => use(readWords(ui)),
  app: async ({ ui }, use) => {
    const app = await startWeb({ ui })
    await use(app)
    await app.stop()
  },
  page: async ({ page, app, words }, use) => {
    await page.goto(app.address)
    await page.getByRole('navigation', { name: words('app.navigation') }).waitFor()
    await use(page)
  },
})
