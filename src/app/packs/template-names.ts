import type { Field, Scenario } from '../../contract/scenario.ts'
import type { TemplateName } from './template-context.ts'

function kindOf({ type }: Field): TemplateName['kind'] {
  if (type === 'choices') return 'list'
  return type === 'yes-no' ? 'switch' : 'value'
}

const ids = (things: readonly { readonly id: string }[]): Set<string> => new Set(things.map(({ id }) => id))

/** The names a scenario's templates may use: its fields, and `tone` and `variant` when it has any. */
export function templateNames({
  fields,
  tones,
  variants,
}: Pick<Scenario, 'fields' | 'tones' | 'variants'>): ReadonlyMap<string, TemplateName> {
  const names = new Map<string, TemplateName>(
    fields.map((field) => [field.id, { kind: kindOf(field), flags: ids(field.choices) }]),
  )
  if (tones.length > 0) names.set('tone', { kind: 'switch', flags: ids(tones) })
  if (variants.length > 0) names.set('variant', { kind: 'switch', flags: ids(variants) })
  return names
}
