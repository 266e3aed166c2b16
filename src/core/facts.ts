import type { Answer } from '../contract/draft.ts'
import type { Condition, Field } from '../contract/scenario.ts'
import { toneOf, variantOf, type Draft } from './draft.ts'
import { normaliseAnswer } from './normalise.ts'

/** What is known about one field. `answer` is normalised and present exactly when the state is `given`. */
export interface Fact {
  readonly field: Field
  /** False when its conditions do not hold: then it is neither asked nor required. */
  readonly shown: boolean
  readonly state: 'given' | 'missing'
  readonly answer?: Answer
  /** A closed list was answered with something that is not on it; the fact counts as missing. */
  readonly unknownChoice?: string
}

/** Facts by field id, in the order of the fields. */
export type Facts = ReadonlyMap<string, Fact>

/** Whether an answer of the right shape for its field says anything. */
function isGiven(field: Field, answer: Answer): boolean {
  if (typeof answer === 'string') return answer !== ''
  if (typeof answer === 'boolean') return field.type === 'yes-no' && answer
  if (Array.isArray(answer)) return field.type === 'choices' && answer.length > 0
  if ('value' in answer)
    return field.type === 'money' && typeof answer.value === 'string' && answer.value !== ''
  return field.type === 'sentence' && Object.values(answer).some((text) => text !== '')
}

function strangers(field: Field, answer: Answer): string[] {
  if (field.open || (field.type !== 'choice' && field.type !== 'choices')) return []
  const items = Array.isArray(answer) ? answer : typeof answer === 'string' ? [answer] : []
  return items.filter((item) => item !== '' && !field.choices.some((choice) => choice.id === item))
}

function readFact(field: Field, raw: Answer | undefined, shown: boolean): Fact {
  if (raw === undefined || !shown) return { field, shown, state: 'missing' }
  const answer = normaliseAnswer(field, raw)
  const unknownChoice = strangers(field, answer)[0]
  if (unknownChoice !== undefined) return { field, shown, state: 'missing', unknownChoice }
  return isGiven(field, answer)
    ? { field, shown, state: 'given', answer }
    : { field, shown, state: 'missing' }
}

/** Reads a draft's answers field by field; a field may depend on fields before it, on the tone and the variant. */
export function readFacts(draft: Draft): Facts {
  const facts = new Map<string, Fact>()
  const holds = ({ name, is }: Condition): boolean => {
    if (name === 'tone') return is.includes(toneOf(draft))
    if (name === 'variant') return is.includes(variantOf(draft))
    const answer = facts.get(name)?.answer
    return Array.isArray(answer) ? answer.some((item) => is.includes(item)) : is.includes(String(answer))
  }
  for (const field of draft.scenario.fields) {
    const shown = (field.shownWhen ?? []).every(holds)
    facts.set(field.id, readFact(field, draft.answers[field.id], shown))
  }
  return facts
}
