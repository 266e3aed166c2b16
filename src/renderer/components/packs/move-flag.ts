import type { Answer } from '../../../contract/draft.ts'
import type { Manuscript } from '../../../contract/own-pack.ts'
import type { Condition, FieldFile } from '../../../contract/scenario.ts'

type Example = Manuscript['examples'][number]

/** What has flags: a field with choices by its id, the tones, or the variants. */
export type FlagOwner = 'tone' | 'variant' | (string & {})

/** A condition under its new flag; one that would ask for nothing any more is gone. */
function moveCondition(condition: Condition, owner: FlagOwner, from: string, to?: string): Condition[] {
  if (condition.name !== owner) return [condition]
  const is = condition.is.flatMap((one) => (one === from ? (to ?? []) : one))
  return is.length > 0 ? [{ ...condition, is }] : []
}

function moveAnswer(answer: Answer, from: string, to?: string): Answer | undefined {
  if (answer === from) return to
  if (!Array.isArray(answer) || !answer.includes(from)) return answer
  const kept = answer.flatMap((one) => (one === from ? (to ?? []) : one))
  return kept.length > 0 ? kept : undefined
}

function moveInExample(example: Example, owner: FlagOwner, from: string, to?: string): Example {
  const { tone, variant, answers, ...rest } = example
  const modes = { ...(tone && { tone }), ...(variant && { variant }) }
  if (owner === 'tone' || owner === 'variant') {
    const moved = Object.entries(modes).flatMap(([name, id]) => {
      const next = name === owner && id === from ? to : id
      return next === undefined ? [] : [[name, next] as const]
    })
    return { ...rest, answers, ...Object.fromEntries(moved) }
  }
  const kept = Object.entries(answers).flatMap(([name, answer]) => {
    const next = name === owner ? moveAnswer(answer, from, to) : answer
    return next === undefined ? [] : [[name, next] as const]
  })
  return { ...rest, ...modes, answers: Object.fromEntries(kept) }
}

/** A field without the conditions that are gone. */
export function withConditions({ shownWhen: _old, ...field }: FieldFile, next: Condition[]): FieldFile {
  return next.length > 0 ? { ...field, shownWhen: next } : field
}

/**
 * Gives a flag, which is a choice of a field, a tone or a variant, another id wherever conditions and examples name it, or
 * takes it out of them when `to` is absent. The texts stay as they are written.
 */
export function moveFlag(manuscript: Manuscript, owner: FlagOwner, from: string, to?: string): Manuscript {
  const fields = manuscript.scenario.fields.map((field) =>
    withConditions(
      field,
      (field.shownWhen ?? []).flatMap((condition) => moveCondition(condition, owner, from, to)),
    ),
  )
  return {
    ...manuscript,
    scenario: { ...manuscript.scenario, fields },
    examples: manuscript.examples.map((example) => moveInExample(example, owner, from, to)),
  }
}
