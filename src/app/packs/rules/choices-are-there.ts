import type { PackProblem } from '../../../contract/pack.ts'
import type { FieldFile } from '../../../contract/scenario.ts'
import type { SourceRule, ScenarioSource } from '../rule.ts'

function repeats(things: readonly { readonly id: string }[], name: string, file: string): PackProblem[] {
  const ids = things.map(({ id }) => id)
  const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) < at))
  return [...repeated].map((id) => ({ code: 'choice-duplicate', file, values: { name, choice: id } }))
}

function checkField({ id, type, choices }: FieldFile, { file, parts }: ScenarioSource): PackProblem[] {
  const takesChoices = type === 'choice' || type === 'choices'
  if (choices === undefined) {
    return takesChoices ? [{ code: 'choices-missing', file, values: { name: id, list: '' } }] : []
  }
  if (!takesChoices) return [{ code: 'choices-unexpected', file, values: { name: id } }]
  const list = typeof choices === 'string' ? parts.choiceLists.get(choices) : choices
  return list
    ? repeats(list, id, file)
    : [{ code: 'choices-missing', file, values: { name: id, list: String(choices) } }]
}

/** Fields that offer choices have a list, others have none; a choice, tone or variant stands once in its list. */
export const choicesAreThere: SourceRule = (source) => {
  const { fields, tones, variants } = source.scenario
  return [
    ...fields.flatMap((field) => checkField(field, source)),
    ...repeats(tones, 'tone', source.file),
    ...repeats(variants, 'variant', source.file),
  ]
}
