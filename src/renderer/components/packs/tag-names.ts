import type { UiLanguage } from '../../../contract/language.ts'
import type { Manuscript } from '../../../contract/own-pack.ts'
import type { Language } from '../../../contract/language.ts'
import type { TagName } from './complete-tag.ts'

const BLOCKS = ['#if ', '#unless ', '#each ', 'else', '/if', '/unless', '/each']

/** Every name a template of a manuscript can use in one language: fields, their choices, modes, shared pieces, blocks. */
export function tagNames(
  { scenario, partials }: Manuscript,
  language: Language,
  ui: UiLanguage,
): readonly TagName[] {
  const fields = scenario.fields.map(({ id, label }): TagName => ({
    kind: 'field',
    insert: id,
    label: label[ui],
  }))
  const flags = scenario.fields.flatMap(({ id, choices }) =>
    Array.isArray(choices)
      ? choices.map((choice): TagName => ({
          kind: 'flag',
          insert: `${id}.${choice.id}`,
          label: choice.label[ui],
        }))
      : [],
  )
  const modes = (['tone', 'variant'] as const).flatMap((name) =>
    scenario[`${name}s`].map((mode): TagName => ({
      kind: 'flag',
      insert: `${name}.${mode.id}`,
      label: mode.label[ui],
    })),
  )
  const pieces = Object.keys(partials[language] ?? {}).map((name): TagName => ({
    kind: 'piece',
    insert: `> ${name}`,
    label: name,
  }))
  const blocks = BLOCKS.map((insert): TagName => ({ kind: 'block', insert, label: insert.trim() }))
  return [...fields, ...flags, ...modes, ...pieces, ...blocks]
}
