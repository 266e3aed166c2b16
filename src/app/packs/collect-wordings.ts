import { Language } from '../../contract/language.ts'
import { ChoiceList } from '../../contract/pack.ts'
import type { Choice } from '../../contract/scenario.ts'
import { findJsonValue, type JsonPath } from './find-json-value.ts'
import type { LintScenario } from './lint-scenario.ts'
import { exampleTextFile } from './load-examples.ts'
import { maskTags } from './mask-tags.ts'
import { readJson } from './read-json.ts'
import type { Wording } from './wording.ts'

type Files = ReadonlyMap<string, string>

const TEMPLATE = /^(?:partials\/(\w+)\/[^/]+|scenarios\/[^/]+\/message\.(\w+))\.hbs$/

function templates(files: Files): Wording[] {
  return [...files].flatMap(([file, source]): Wording[] => {
    const match = TEMPLATE.exec(file)
    const language = Language.safeParse(match?.[1] ?? match?.[2])
    if (!language.success) return []
    return [{ kind: 'template', file, language: language.data, text: maskTags(source), source, at: 0 }]
  })
}

function labels(choices: readonly Choice[], file: string, source: string, path: JsonPath): Wording[] {
  return choices.flatMap(({ label }, index) =>
    Language.options.map((language) => ({
      kind: 'label',
      file,
      language,
      text: label[language],
      source,
      at: findJsonValue(source, [...path, index, 'label', language]) + 1,
    })),
  )
}

function sharedLabels(files: Files): Wording[] {
  return [...files].flatMap(([file, source]) => {
    const read = file.startsWith('choices/') ? readJson(source, file, ChoiceList) : { problems: [] }
    return 'value' in read ? labels(read.value.choices, file, source, ['choices']) : []
  })
}

function ownLabels({ written, file }: LintScenario, files: Files): Wording[] {
  const source = files.get(file) ?? ''
  return written.fields.flatMap(({ choices = [] }, index) =>
    typeof choices === 'string' ? [] : labels(choices, file, source, ['fields', index, 'choices']),
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
