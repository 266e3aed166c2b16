import { Language } from '../../contract/language.ts'
import { ChoiceList } from '../../contract/pack.ts'
import type { Choice } from '../../contract/scenario.ts'
import { indexJson, type JsonPath } from './find-json-value.ts'
import type { LintScenario } from './lint-scenario.ts'
import { exampleTextFile } from './load-examples.ts'
import { maskTags } from './mask-tags.ts'
import { readJson } from './read-json.ts'
import { MAXIMUM_SOURCE_BYTES } from './template-limits.ts'
import type { Wording } from './wording.ts'

type Files = ReadonlyMap<string, string>

const TEMPLATE = /^(?:partials\/(\w+)\/[^/]+|scenarios\/[^/]+\/message\.(\w+))\.hbs$/

function templates(files: Files): Wording[] {
  return [...files].flatMap(([file, source]): Wording[] => {
    const match = TEMPLATE.exec(file)
    const language = Language.safeParse(match?.[1] ?? match?.[2])
    if (!language.success || source.length > MAXIMUM_SOURCE_BYTES) return []
    return [{ kind: 'template', file, language: language.data, text: maskTags(source), source, at: 0 }]
  })
}

/** A file with its text and the places of its values. */
interface JsonFile {
  readonly file: string
  readonly source: string
  readonly find: (path: JsonPath) => number
}

function labels(choices: readonly Choice[], { file, source, find }: JsonFile, path: JsonPath): Wording[] {
  return choices.flatMap(({ label }, index) =>
    Language.options.map((language) => ({
      kind: 'label',
      file,
      language,
      text: label[language],
      source,
      at: find([...path, index, 'label', language]) + 1,
    })),
  )
}

function sharedLabels(files: Files): Wording[] {
  return [...files].flatMap(([file, source]) => {
    const read = file.startsWith('choices/') ? readJson(source, file, ChoiceList) : { problems: [] }
    if (!('value' in read)) return []
    return labels(read.value.choices, { file, source, find: indexJson(source) }, ['choices'])
  })
}

function ownLabels({ written, file }: LintScenario, files: Files): Wording[] {
  const source = files.get(file) ?? ''
  const place = { file, source, find: indexJson(source) }
  return written.fields.flatMap(({ choices = [] }, index) =>
    typeof choices === 'string' ? [] : labels(choices, place, ['fields', index, 'choices']),
  )
}

function examples({ examples: own }: LintScenario): Wording[] {
  return own.flatMap(({ example, texts }) =>
    Language.options.flatMap((language): Wording[] => {
      const text = texts[language]
      if (text === undefined) return []
      return [
        { kind: 'example', file: exampleTextFile(example, language), language, text, source: text, at: 0 },
      ]
    }),
  )
}

/** Every text of a pack that ends up in messages: templates first, then labels, then what the examples give. */
export function collectWordings(scenarios: readonly LintScenario[], files: Files): Wording[] {
  return [
    ...templates(files),
    ...sharedLabels(files),
    ...scenarios.flatMap((scenario) => ownLabels(scenario, files)),
    ...scenarios.flatMap(examples),
  ]
}
