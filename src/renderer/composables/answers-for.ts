import type { Answer, Answers } from '../../contract/draft.ts'
import type { Field, Scenario } from '../../contract/scenario.ts'
import { normaliseAnswer } from '../../core/normalise.ts'

/** Whether a closed list of one scenario was answered from the list of another. */
function isStrange(field: Field, answer: Answer): boolean {
  if (field.open || field.choices.length === 0) return false
  const known = normaliseAnswer(field, answer)
  const ids = Array.isArray(known) ? known : [known]
  return ids.some((id) => id !== '' && !field.choices.some((choice) => choice.id === id))
}

/** The answers a scenario asks for, out of everything answered so far; what its lists do not know is left out. */
export function answersFor({ fields }: Scenario, answers: Answers): Answers {
  const kept = fields.flatMap((field) => {
    const answer = answers[field.id]
    return answer === undefined || isStrange(field, answer) ? [] : [[field.id, answer] as const]
  })
  return Object.fromEntries(kept)
}

/** Whether two sets of answers name two different orders. */
export function isOtherOrder(one: Answers, other: Answers): boolean {
  const numbers = [one, other].map(({ orderNumber }) =>
    typeof orderNumber === 'string' ? orderNumber.trim() : '',
  )
  return numbers.every((number) => number !== '') && numbers[0] !== numbers[1]
}
