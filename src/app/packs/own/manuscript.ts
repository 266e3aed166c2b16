import { Language } from '../../../contract/language.ts'
import type { MessageSources, OwnScenario, Partials, Manuscript } from '../../../contract/own-pack.ts'
import type { FieldFile, Scenario, ScenarioFile } from '../../../contract/scenario.ts'
import type { Ground } from './ground.ts'
import { asPartials, partialsUsed } from './partials-used.ts'

function fileOf({ pack: _pack, templates: _templates, fields, ...rest }: Scenario): ScenarioFile {
  const asWritten = fields.map(({ choices, ...field }): FieldFile =>
    choices.length > 0 ? { ...field, choices } : field,
  )
  return { ...rest, fields: asWritten }
}

function shippedPartials(texts: ReadonlyMap<string, string>): Partials {
  const byLanguage = Language.options.map((language) => {
    const folder = `partials/${language}/`
    const own = [...texts].filter(([file]) => file.startsWith(folder))
    const named = own.map(([file, text]) => [file.slice(folder.length).replace(/\.hbs$/, ''), text] as const)
    return [language, new Map(named)] as const
  })
  return asPartials(new Map(byLanguage))
}

/** An own scenario as it is edited, with the pieces it uses of its pack. */
export function manuscriptOf(
  { scenario, messages, examples = [] }: OwnScenario,
  partials: Partials,
): Manuscript {
  return { scenario, messages, partials: partialsUsed(messages, partials), examples }
}

/** A shipped scenario as its author wrote it, with every choice put in place and with its examples' answers. */
export async function shippedManuscript(scenario: Scenario, { pack, examples }: Ground): Promise<Manuscript> {
  const messages: MessageSources = {}
  for (const language of scenario.languages) {
    const source = pack.texts.get(`scenarios/${scenario.id}/message.${language}.hbs`)
    if (source !== undefined) messages[language] = source
  }
  const own = (await examples()).filter((example) => example.scenario === scenario.id)
  return {
    scenario: fileOf(scenario),
    messages,
    partials: partialsUsed(messages, shippedPartials(pack.texts)),
    examples: own.map(({ example }) => example),
  }
}
