import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ChoiceList, Example } from '../../../src/contract/pack.ts'
import { ScenarioFile, type Choice, type FieldFile } from '../../../src/contract/scenario.ts'
import { Wizard } from '../../../src/contract/wizard.ts'
import type { Language } from '../../../src/contract/language.ts'
import type { RunningApp } from './start-web.ts'

const templates = join(import.meta.dirname, '../../../templates')
const folder = join(templates, 'scenarios')

/** Reads a shipped scenario as it lies on disk, for its labels. */
export async function readScenario(id: string): Promise<ScenarioFile> {
  return ScenarioFile.parse(JSON.parse(await readFile(join(folder, id, 'scenario.json'), 'utf8')))
}

/** Reads the choices of a field, from its shared list where it names one. */
export async function readChoices({ choices = [] }: FieldFile): Promise<readonly Choice[]> {
  if (typeof choices !== 'string') return choices
  const text = await readFile(join(templates, 'choices', `${choices}.json`), 'utf8')
  return ChoiceList.parse(JSON.parse(text)).choices
}

/** Reads a wizard as it lies on disk, for its steps. */
export async function readWizard(id: string): Promise<Wizard> {
  return Wizard.parse(JSON.parse(await readFile(join(templates, 'wizards', `${id}.json`), 'utf8')))
}

/** Reads the answers of a shipped example. */
export async function readExample(scenario: string, example: string): Promise<Example> {
  return Example.parse(
    JSON.parse(await readFile(join(folder, scenario, 'examples', `${example}.json`), 'utf8')),
  )
}

/** Reads the text a shipped example has to give in a language. */
export function readExampleText(scenario: string, example: string, language: Language): Promise<string> {
  return readFile(join(folder, scenario, 'examples', `${example}.${language}.txt`), 'utf8')
}

/** Puts a shipped example into the history, as if its text had been copied. Throws when the application refuses. */
export async function keepExample(
  { address, origin }: RunningApp,
  scenario: string,
  example: string,
  language: Language = 'en',
): Promise<void> {
  const { answers, tone, variant } = await readExample(scenario, example)
  const shown = await readExampleText(scenario, example, language)
  const response = await fetch(`${origin}/call/message.copy`, {
    method: 'POST',
    headers: {
      origin,
      authorization: `Bearer ${new URLSearchParams(new URL(address).hash.slice(1)).get('k') ?? ''}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      draft: { scenario, answers, tone, variant, edits: {} },
      languages: [language],
      piece: { of: 'whole' },
      shown,
      accepted: [],
    }),
  })
  const reply: unknown = await response.json()
  if (typeof reply !== 'object' || reply === null || !('ok' in reply) || reply.ok !== true) {
    throw new Error(`${scenario}/${example} was not kept: ${JSON.stringify(reply)}`)
  }
}
