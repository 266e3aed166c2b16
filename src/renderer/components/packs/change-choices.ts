import type { Manuscript } from '../../../contract/own-pack.ts'
import type { Choice, FieldFile } from '../../../contract/scenario.ts'
import { nextId } from './editor-ids.ts'
import { moveFlag } from './move-flag.ts'

/** The choices that stand in a field; none for a field that has no list of its own. */
export function choicesOf({ choices }: FieldFile): readonly Choice[] {
  return Array.isArray(choices) ? choices : []
}

/** A choice under an id that none of the others has, its words still to be written. */
export function newChoice(others: readonly Choice[]): Choice {
  return { id: nextId('option-', others), label: { en: '', ja: '', zh: '' } }
}

function withChoices(manuscript: Manuscript, at: number, choices: Choice[]): Manuscript {
  const fields = manuscript.scenario.fields.map((field, place) =>
    place === at ? { ...field, choices } : field,
  )
  return { ...manuscript, scenario: { ...manuscript.scenario, fields } }
}

/** Adds an empty choice to the field at a place. */
export function addChoice(manuscript: Manuscript, at: number): Manuscript {
  const field = manuscript.scenario.fields[at]
  if (!field) return manuscript
  const choices = choicesOf(field)
  return withChoices(manuscript, at, [...choices, newChoice(choices)])
}

/** Changes a choice of a field; conditions and examples follow a new id. */
export function changeChoice(
  manuscript: Manuscript,
  at: number,
  choice: number,
  part: Partial<Choice>,
): Manuscript {
  const field = manuscript.scenario.fields[at]
  const old = field && choicesOf(field)[choice]
  if (!old) return manuscript
  const next = choicesOf(field).map((one, place) => (place === choice ? { ...one, ...part } : one))
  const changed = withChoices(manuscript, at, next)
  return part.id === undefined ? changed : moveFlag(changed, field.id, old.id, part.id)
}

/** Takes a choice out of a field, out of the conditions of others and out of the examples. */
export function removeChoice(manuscript: Manuscript, at: number, choice: number): Manuscript {
  const field = manuscript.scenario.fields[at]
  const old = field && choicesOf(field)[choice]
  if (!old) return manuscript
  const kept = choicesOf(field).filter((_, place) => place !== choice)
  return moveFlag(withChoices(manuscript, at, kept), field.id, old.id)
}
