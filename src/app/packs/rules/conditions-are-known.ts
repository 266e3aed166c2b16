import type { PackProblem } from '../../../contract/pack.ts'
import type { Choice, Condition, FieldFile, Mode } from '../../../contract/scenario.ts'
import type { SourceRule, ScenarioSource } from '../rule.ts'

/** What a condition may ask for: tone, variant, or the choices of a field asked before. */
function optionsOf(
  name: string,
  earlier: readonly FieldFile[],
  { scenario, parts }: ScenarioSource,
): readonly (Choice | Mode)[] {
  if (name === 'tone') return scenario.tones
  if (name === 'variant') return scenario.variants
  const choices = earlier.find(({ id }) => id === name)?.choices ?? []
  return typeof choices === 'string' ? (parts.choiceLists.get(choices) ?? []) : choices
}

/** Conditions ask for something earlier in the form that exists, and so does `notBefore`. */
export const conditionsAreKnown: SourceRule = (source) => {
  const { file, scenario } = source
  return scenario.fields.flatMap(({ id, shownWhen = [], notBefore }, at): PackProblem[] => {
    const earlier = scenario.fields.slice(0, at)
    const isKnown = ({ name, is }: Condition): boolean => {
      const options = optionsOf(name, earlier, source)
      return is.every((choice) => options.some((option) => option.id === choice))
    }
    const isDate = scenario.fields.some((field) => field.id === notBefore && field.type === 'date')
    const unknown = shownWhen.filter((condition) => !isKnown(condition))
    return [
      ...unknown.map(({ name }): PackProblem => ({
        code: 'condition-unknown',
        file,
        values: { name: id, condition: name },
      })),
      ...(notBefore === undefined || isDate
        ? []
        : [{ code: 'field-unknown', file, values: { name: notBefore } } as const]),
    ]
  })
}
