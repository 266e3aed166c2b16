import { Language } from '../../../contract/language.ts'
import type { OwnPack, OwnScenario } from '../../../contract/own-pack.ts'
import type { Category } from '../../../contract/pack.ts'
import type { Scenario } from '../../../contract/scenario.ts'
import { assembleScenario } from '../load-scenario.ts'
import type { Checked, PackParts } from '../pack-parts.ts'
import { createTemplateParser } from '../parse-template.ts'
import type { Ground } from './ground.ts'
import { partialsIn } from './partials-used.ts'

const withLineFeeds = (source: string): string => source.replace(/\r\n?/g, '\n')

/** Puts an own scenario together and checks it with its templates. The value is missing when it cannot be used. */
export type CheckOwn = (entry: OwnScenario) => Checked<Scenario | undefined>

/** The categories a pack can use: its own, and the shipped ones. */
export function categoriesOf({ categories = [] }: Pick<OwnPack, 'categories'>, ground: Ground): Category[] {
  return [...categories, ...ground.pack.categories]
}

/** A checker for the scenarios of an own pack, with the same rules as for the shipped one. Shared pieces are read once. */
export function createOwnChecker(pack: OwnPack, ground: Ground): CheckOwn {
  const parserFor = (language: Language): PackParts['parsers'][Language] => {
    const pieces = [...partialsIn(pack.partials, language)]
    return createTemplateParser(new Map(pieces.map(([name, source]) => [name, withLineFeeds(source)])))
  }
  const shared = {
    manifest: { ...pack, categories: categoriesOf(pack, ground), scenarios: [] },
    wizards: ground.pack.wizards,
    choiceLists: new Map(),
    parsers: { en: parserFor('en'), ja: parserFor('ja'), zh: parserFor('zh') },
  }
  return ({ scenario, messages }) => {
    const texts = new Map(
      Language.options.flatMap((language) => {
        const source = messages[language]
        const path = `scenarios/${scenario.id}/message.${language}.hbs`
        return source === undefined ? [] : [[path, withLineFeeds(source)] as const]
      }),
    )
    const folders = new Map([[scenario.id, [...texts.keys()]]])
    return assembleScenario(scenario.id, scenario, { ...shared, texts, folders })
  }
}
