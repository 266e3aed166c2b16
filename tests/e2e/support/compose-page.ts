import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Answer, Answers } from '../../../src/contract/draft.ts'
import type { Language } from '../../../src/contract/language.ts'
import type { FieldFile, ScenarioFile } from '../../../src/contract/scenario.ts'
import { readChoices, readScenario } from './examples.ts'
import type { Ui, Words } from './words.ts'

/** The Compose screen in the hands of a test: everything is found by its role and its name in the interface. */
export interface ComposePage {
  choose(scenario: ScenarioFile): Promise<void>
  /** Fills fields one after the other and leaves the last. */
  fill(scenario: ScenarioFile, answers: Answers): Promise<void>
  /** The control of a field that has one. */
  control(field: FieldFile): Locator
  pane(language: Language): Locator
  /** The text of a pane exactly as it is shown. */
  shownText(language: Language): Promise<string>
  copy(language: Language): Promise<void>
  clipboard(): Promise<string>
  verdict(): Locator
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Gives the Compose screen of a page. */
export function composePage(page: Page, words: Words, ui: Ui): ComposePage {
  const facts = page.getByRole('region', { name: words('compose.facts.title') })
  const nameOf = ({ label }: FieldFile): RegExp =>
    new RegExp(`^${escaped(label[ui])}(\\s*${escaped(words('base.required'))})?$`)
  const languageName = (language: Language): string => words(`app.languages.${language}`)
  const pane = (language: Language): Locator =>
    page.getByRole('article', { name: words('compose.pane.text', { language: languageName(language) }) })

  function control(field: FieldFile): Locator {
    const role = field.type === 'choice' ? 'combobox' : field.type === 'yes-no' ? 'switch' : 'textbox'
    return facts.getByRole(role, { name: nameOf(field) })
  }

  async function fillChoices(field: FieldFile, ids: readonly string[]): Promise<void> {
    const group = facts.getByRole('group', { name: nameOf(field) })
    const choices = await readChoices(field)
    for (const { label } of choices.filter(({ id }) => ids.includes(id))) {
      await group.getByRole('checkbox', { name: label[ui], exact: true }).check()
    }
  }

  async function fillField(field: FieldFile, answer: Answer): Promise<void> {
    if (typeof answer === 'boolean') await control(field).setChecked(answer)
    else if (Array.isArray(answer)) await fillChoices(field, answer)
    else if (typeof answer === 'object' && 'value' in answer) {
      await control(field).fill(answer.value)
      await facts
        .getByRole('combobox', { name: words('compose.facts.currency') })
        .selectOption(answer.currency)
    } else if (typeof answer === 'object') {
      const group = facts.getByRole('group', { name: nameOf(field) })
      for (const [language, text] of Object.entries(answer))
        await group.locator(`textarea:lang(${language})`).fill(text)
    } else if (field.type === 'choice') await control(field).selectOption(answer)
    else await control(field).fill(answer)
  }

  return {
    control,
    pane,
    async choose({ title }) {
      await page.getByRole('option', { name: title[ui], exact: true }).last().click()
      await expect(page.getByRole('heading', { level: 1, name: title[ui] })).toBeVisible()
    },
    async fill({ fields }, answers) {
      for (const field of fields) {
        const answer = answers[field.id]
        if (answer !== undefined) await fillField(field, answer)
      }
      await page.keyboard.press('Tab')
    },
    async shownText(language) {
      const paragraphs = await pane(language).locator('[lang] p').allTextContents()
      return paragraphs.join('\n\n')
    },
    async copy(language) {
      await pane(language)
        .getByRole('button', {
          name: words('compose.pane.copyLanguage', { language: languageName(language) }),
        })
        .click()
    },
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    verdict: () => page.locator('.verdict'),
  }
}

/** Opens the Compose screen on a scenario and gives both. */
export async function openScenario(
  page: Page,
  words: Words,
  ui: Ui,
  id: string,
): Promise<{ compose: ComposePage; scenario: ScenarioFile }> {
  const compose = composePage(page, words, ui)
  const scenario = await readScenario(id)
  await compose.choose(scenario)
  return { compose, scenario }
}
