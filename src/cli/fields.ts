import type { UiLanguage } from '../contract/language.ts'
import type { Field } from '../contract/scenario.ts'
import { findScenario } from './find-scenario.ts'
import { onlyOperand, type Command, type Invocation } from './invocation.ts'

function describe(field: Field, language: UiLanguage): Record<string, unknown> {
  return {
    id: field.id,
    type: field.type,
    label: field.label[language],
    required: field.required,
    choices: field.choices.map(({ id, label }) => ({ id, label: label[language] })),
    ...(field.open === undefined ? {} : { open: field.open }),
    shownWhen: field.shownWhen ?? [],
  }
}

function linesOf(field: Field, { words }: Invocation): string[] {
  const need = words.t(field.required ? 'cli.fields.required' : 'cli.fields.optional')
  const conditions = (field.shownWhen ?? []).map(({ name, is }) =>
    words.t('cli.fields.shown-when', { name, choices: is.join(', ') }),
  )
  const choices = field.choices.map(({ id, label }) => `    ${id}  ${label[words.language]}`)
  return [[field.id, field.label[words.language], field.type, need, ...conditions].join('  '), ...choices]
}

/** `fields <scenario>`: what a scenario asks. */
export const fieldsCommand: Command = async (invocation) => {
  const { options, output, words } = invocation
  const { scenario } = await findScenario(invocation, onlyOperand(invocation, 'scenario'))
  if (options.has('json')) output.json(scenario.fields.map((field) => describe(field, words.language)))
  else output.lines(scenario.fields.flatMap((field) => linesOf(field, invocation)))
  return 0
}
