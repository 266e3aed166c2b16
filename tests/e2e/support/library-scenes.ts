import { expect } from '@playwright/test'
import type { Locator } from '@playwright/test'
import { readScenario } from './examples.ts'
import { packsPage } from './packs-page.ts'
import type { Scene, Stage } from './scenes.ts'
import { goTo } from './shell.ts'

/** Makes scenarios one's own; what was announced about that is gone from the page. */
async function makeOwn({ page, words, ui }: Stage, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await goTo(page, words, 'packs')
    await packsPage(page, words).act((await readScenario(id)).title[ui], 'duplicateToEdit')
    await expect(packsPage(page, words).preview()).not.toBeEmpty()
    await page.reload()
    await page.getByRole('navigation', { name: words('app.navigation') }).waitFor()
  }
  await goTo(page, words, 'packs')
}

async function edit(stage: Stage): Promise<void> {
  const { page, words } = stage
  await makeOwn(stage, 'wrong-address')
  await page
    .getByRole('button', { name: words('packs.acts.edit'), exact: true })
    .first()
    .click()
  await expect(packsPage(page, words).preview()).not.toBeEmpty()
}

/** Opens the questions and answers them, each by the place of the answer. */
async function answerQuestions({ page, words }: Stage, ...places: number[]): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  if (width <= 720) {
    await page.keyboard.press('Control+k')
    await page.getByRole('option', { name: words('palette.actions.chooser') }).click()
  } else await page.getByRole('button', { name: words('finding.chooser.open') }).click()
  const answers = page.getByRole('dialog').getByRole('group').getByRole('button')
  for (const at of places) await answers.nth(at).click()
}

const parts = (page: Stage['page'], name: string): Locator => page.locator(`main .${name} summary`)

/** Scenes of the library: one's own packs, their editor, and the questions that find a scenario. */
export const libraryScenes: Readonly<Record<string, Scene>> = {
  packs: async (stage) => {
    await makeOwn(stage, 'wrong-address', 'thank-you')
    await stage.page.getByRole('main').getByRole('checkbox').first().check()
  },
  editor: edit,
  'editor-mistake': async (stage) => {
    await edit(stage)
    const packs = packsPage(stage.page, stage.words)
    await packs.source('en').press('Control+End')
    await stage.page.keyboard.type(' {{nobody}}')
    await expect(packs.problems().getByRole('button').first()).toBeVisible()
  },
  'editor-parts': async (stage) => {
    await edit(stage)
    const { page } = stage
    await parts(page, 'modes').click()
    await parts(page, 'evidence').click()
    await parts(page, 'choices').last().click()
    await parts(page, 'modes').evaluate((element) => {
      element.scrollIntoView({ block: 'start' })
    })
  },
  'editor-choices': async (stage) => {
    await edit(stage)
    await parts(stage.page, 'choices').last().click()
    await parts(stage.page, 'choices')
      .last()
      .evaluate((element) => {
        element.scrollIntoView({ block: 'center' })
      })
  },
  import: async (stage) => {
    await makeOwn(stage, 'wrong-address', 'thank-you')
    const packs = packsPage(stage.page, stage.words)
    const changed = (await packs.exportPack()).toString('utf8').replaceAll('parcel', 'package')
    await stage.page.reload()
    await goTo(stage.page, stage.words, 'packs')
    await expect(await packs.import(Buffer.from(changed))).toBeVisible()
  },
  chooser: (stage) => answerQuestions(stage, 0, 1),
  'chooser-end': (stage) => answerQuestions(stage, 0, 1, 1, 2),
}
