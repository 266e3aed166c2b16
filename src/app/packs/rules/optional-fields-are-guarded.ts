import type { Condition, Field, Scenario } from '../../../contract/scenario.ts'
import type { Reference, Template } from '../../../contract/template.ts'
import type { ScenarioRule } from '../rule.ts'

/** What is certain at one place of a template: names and flags known to be set, and flags known not to be. */
interface Known {
  readonly set: readonly string[]
  readonly unset: readonly string[]
}

const nothing: Known = { set: [], unset: [] }

function keyOf(reference: Reference): string[] {
  if (reference.of !== 'field') return []
  return [reference.flag === undefined ? reference.name : `${reference.name}.${reference.flag}`]
}

function isGiven(name: string, { set }: Known): boolean {
  return set.some((key) => key === name || key.startsWith(`${name}.`))
}

/** Whether a condition holds for certain: one of its flags is set, or every other tone, variant or choice is not. */
function holds({ name, is }: Condition, known: Known, scenario: Scenario): boolean {
  if (is.some((flag) => known.set.includes(`${name}.${flag}`))) return true
  const field = scenario.fields.find(
    ({ id, type, required, open }) => id === name && type === 'choice' && required && !open,
  )
  const options =
    name === 'tone' ? scenario.tones : name === 'variant' ? scenario.variants : (field?.choices ?? [])
  const others = options.filter(({ id }) => !is.includes(id))
  return options.length > 0 && others.every(({ id }) => known.unset.includes(`${name}.${id}`))
}

function isSafe(field: Field, known: Known, scenario: Scenario): boolean {
  if (isGiven(field.id, known)) return true
  return field.required && (field.shownWhen ?? []).every((condition) => holds(condition, known, scenario))
}

/** Names printed where they may be empty without being missing. */
function unguarded(template: Template, known: Known, scenario: Scenario): string[] {
  return template.flatMap((node) => {
    if (node.kind === 'each') {
      const inside = { ...known, set: [...known.set, node.field] }
      return [...unguarded(node.body, inside, scenario), ...unguarded(node.otherwise, known, scenario)]
    }
    if (node.kind === 'if') {
      const key = keyOf(node.reference)
      const met = { ...known, set: [...known.set, ...key] }
      const unmet = { ...known, unset: [...known.unset, ...key] }
      return [...unguarded(node.then, met, scenario), ...unguarded(node.otherwise, unmet, scenario)]
    }
    if (node.kind === 'text' || node.reference.of !== 'field') return []
    const { name } = node.reference
    const field = scenario.fields.find(({ id }) => id === name)
    return field && !isSafe(field, known, scenario) ? [name] : []
  })
}

/** A fact that may be absent is printed only where a condition makes sure that it is there. */
export const optionalFieldsAreGuarded: ScenarioRule = (scenario) =>
  scenario.languages.flatMap((language) =>
    [...new Set(unguarded(scenario.templates[language] ?? [], nothing, scenario))].map((name) => ({
      code: 'field-unguarded',
      file: `scenarios/${scenario.id}/message.${language}.hbs`,
      values: { name },
    })),
  )
