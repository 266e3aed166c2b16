import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Answers } from '../../../src/contract/draft.ts'
import { composePage } from './compose-page.ts'
import { readExample, readScenario, readWizard } from './examples.ts'
import { readPage } from './read-page.ts'
import { libraryScenes } from './library-scenes.ts'
import { ownFacts } from './own-facts.ts'
import { goTo, historyRows } from './shell.ts'
import type { Ui, Words } from './words.ts'

/** What a scene has at hand. */
export interface Stage {
  readonly page: Page
  readonly words: Words
  readonly ui: Ui
}

/** Brings the open page to something worth a picture. */
export type Scene = (stage: Stage) => Promise<void>

const NARROW = 1000
const SINGLE = 720

async function choose({ page, words, ui }: Stage, id: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  if (width > SINGLE) await composePage(page, words, ui).choose(await readScenario(id))
  else await page.getByRole('combobox', { name: words('compose.list.choose') }).selectOption(id)
}

async function fill(stage: Stage, id: string, answers: Answers): Promise<void> {
  const { page, words, ui } = stage
  await choose(stage, id)
  await composePage(page, words, ui).fill(await readScenario(id), answers)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const element of document.querySelectorAll('main, main *')) element.scrollTop = 0
  })
}

/** Opens the steps where the window hides them. */
async function showSteps({ page, words, ui }: Stage, total: number): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  if (width <= SINGLE) await page.getByRole('radio', { name: words('compose.stages.steps') }).click()
  else if (width <= NARROW) {
    await page.getByRole('button', { name: words('compose.steps.open', { done: 0, total }) }).click()
  }
  await expect(page.getByRole('region', { name: words('compose.steps.title') })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', ui)
}

async function answerTruth(stage: Stage, received: 'all' | 'part' | 'nothing', ticks: number): Promise<void> {
  const { page, words, ui } = stage
  const { steps } = await readWizard('not-received')
  await showSteps(stage, steps.length)
  const truth = page.getByRole('radiogroup', { name: words('compose.steps.truth') })
  await truth.getByRole('radio', { name: words(`compose.steps.received.${received}`) }).click()
  for (const step of steps.slice(0, ticks)) {
    await page.getByRole('checkbox', { name: step.action[ui], exact: true }).check()
  }
}

const { answers } = await readExample('wrong-address', 'refund-friendly')
const incomplete = Object.fromEntries(
  Object.entries(answers).filter(([id]) => id !== 'replyBy' && id !== 'amount'),
)

/** What some scenes need in the data folder before the application starts. */
export const preparations: Readonly<Record<string, (dataFolder: string) => Promise<void>>> = {
  'own-steps': (dataFolder) => ownFacts(dataFolder, 'wizards/not-received.json', '2026-11-20'),
  'own-guide': (dataFolder) => ownFacts(dataFolder, 'reference/deadlines.json', '2026-11-21'),
}

/** The scenes by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  start: async ({ page, words }) => {
    await expect(page.getByRole('navigation', { name: words('app.navigation') })).toBeVisible()
  },
  compose: (stage) => fill(stage, 'wrong-address', answers),
  steps: async (stage) => {
    await fill(stage, 'wrong-address', answers)
    await answerTruth(stage, 'nothing', 2)
  },
  untrue: async (stage) => {
    await fill(stage, 'wrong-address', answers)
    await answerTruth(stage, 'all', 0)
  },
  gaps: async (stage) => {
    await fill(stage, 'wrong-address', incomplete)
    await stage.page.keyboard.press('Control+Enter')
  },
  warning: async (stage) => {
    await fill(stage, 'wrong-address', { ...answers, trackingNumber: 'RR123456786CN' })
    await stage.page.keyboard.press('Control+Enter')
  },
  long: async (stage) => {
    await fill(stage, 'wrong-item', (await readExample('wrong-item', 'long-values')).answers)
  },
  thanks: async (stage) => {
    await fill(stage, 'thank-you', (await readExample('thank-you', 'arrived')).answers)
  },
  history: async ({ page, words }) => {
    await goTo(page, words, 'history')
    await expect(historyRows(page, words).first()).toBeVisible()
    await expect(
      page.getByRole('region', { name: words('history.detail'), includeHidden: true }),
    ).not.toBeEmpty()
  },
  found: async ({ page, words }) => {
    await goTo(page, words, 'history')
    await page.getByRole('textbox', { name: words('history.search') }).fill('返金')
    await expect(historyRows(page, words).locator('mark').first()).toBeVisible()
  },
  nothing: async ({ page, words }) => {
    await goTo(page, words, 'history')
    await page.getByRole('textbox', { name: words('history.search') }).fill('xyz')
    await expect(page.getByText(words('history.nothing.text', { query: 'xyz' }))).toBeVisible()
  },
  reading: async ({ page, words }) => {
    await goTo(page, words, 'read')
    await page.getByRole('button', { name: words('reading.empty.sample') }).click()
    await expect(readPage(page, words).steps).toHaveCount(5)
  },
  untruth: async ({ page, words }) => {
    await goTo(page, words, 'read')
    await page.getByRole('button', { name: words('reading.empty.sample') }).click()
    await readPage(page, words).received('nothing')
  },
  translation: async ({ page, words }) => {
    await goTo(page, words, 'read')
    await page.getByRole('button', { name: words('reading.empty.sample') }).click()
    await page.getByRole('radio', { name: words('reading.message.compare') }).click()
    await page
      .getByRole('textbox', { name: words('reading.translation.text') })
      .fill(
        'こんにちは、友よ。返品と返金を選んでください。品物を送る必要があります。3 日以内に送信してください。',
      )
  },
  'nothing-read': ({ page, words }) => goTo(page, words, 'read'),
  guide: async ({ page, words }) => {
    await goTo(page, words, 'guide')
    await expect(page.locator('main:visible li').nth(10)).toBeAttached()
  },
  deadlines: async ({ page, words }) => {
    await goTo(page, words, 'guide')
    const heading = page.getByRole('heading', { name: words('guide.flow.title') })
    await heading.evaluate((element) => element.closest('section')?.scrollIntoView({ block: 'start' }))
  },
  'own-steps': async (stage) => {
    await choose(stage, 'wrong-address')
    await showSteps(stage, (await readWizard('not-received')).steps.length)
  },
  'own-guide': async ({ page, words }) => {
    await goTo(page, words, 'guide')
    await page
      .getByText(words('guide.ownFacts', { date: '2026-11-21' }))
      .evaluate((element) => element.scrollIntoView({ block: 'center' }))
  },
  ...libraryScenes,
  palette: async ({ page, words }) => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: words('palette.title') })).toBeVisible()
  },
  keys: async ({ page, words }) => {
    await goTo(page, words, 'guide')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: words('palette.keys.title') })).toBeVisible()
  },
}
