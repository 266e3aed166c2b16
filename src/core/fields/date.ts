import type { Problem } from '../../contract/problem.ts'
import type { Field } from '../../contract/scenario.ts'
import { parseDay } from '../days.ts'

type Finding = Pick<Problem, 'code' | 'values'>

/** A day must exist, lie on the expected side of today (Japan) and not before the day it follows. */
export function checkDate(field: Field, day: string, today: string, earlier: string | undefined): Finding[] {
  if (parseDay(day) !== day) return [{ code: 'date-format' }]
  if (field.tense === 'past' && day > today) return [{ code: 'date-in-future' }]
  if (field.tense === 'future' && day < today) return [{ code: 'date-in-past' }]
  if (earlier !== undefined && parseDay(earlier) === earlier && day < earlier) {
    return [{ code: 'date-before', values: { earlier, earlierField: field.notBefore ?? '' } }]
  }
  return []
}
