import type { Answer } from '../../contract/draft.ts'
import type { Problem } from '../../contract/problem.ts'
import type { Field } from '../../contract/scenario.ts'
import type { Fact, Facts } from '../facts.ts'
import { checkDate } from './date.ts'
import { checkMoney } from './money.ts'
import { checkOrderNumber } from './order-number.ts'
import { checkTrackingNumber } from './tracking-number.ts'

type Finding = Pick<Problem, 'code' | 'values' | 'language'>

const plain = (codes: readonly Problem['code'][]): Finding[] => codes.map((code) => ({ code }))

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text)
}

function checkLength(field: Field, text: string): Finding[] {
  const maximum = field.maximum ?? (field.type === 'sentence' ? 300 : 120)
  return [...text].length > maximum ? [{ code: 'text-long', values: { maximum } }] : []
}

function earlierDay(field: Field, facts: Facts): string | undefined {
  const answer = field.notBefore === undefined ? undefined : facts.get(field.notBefore)?.answer
  return typeof answer === 'string' ? answer : undefined
}

function checkText(field: Field, text: string, facts: Facts, today: string): Finding[] {
  switch (field.type) {
    case 'order-number':
      return plain(checkOrderNumber(text))
    case 'tracking-number':
      return plain(checkTrackingNumber(text))
    case 'date':
      return checkDate(field, text, today, earlierDay(field, facts))
    case 'quantity':
      return /^[1-9]\d{0,5}$/.test(text) ? [] : plain(['quantity-format'])
    case 'url':
      return isLink(text) ? [] : plain(['url-format'])
    default:
      return checkLength(field, text)
  }
}

function twin({ field, answer }: Fact, facts: Facts): Finding[] {
  const other = field.differsFrom === undefined ? undefined : facts.get(field.differsFrom)
  const isSame = other?.answer !== undefined && JSON.stringify(other.answer) === JSON.stringify(answer)
  return isSame && other ? [{ code: 'same-as', values: { otherField: other.field.id } }] : []
}

/** A shortened number is worth a note; an amount without its currency is half a fact. */
function severityOf(code: Problem['code']): Problem['severity'] {
  if (code === 'order-number-old') return 'note'
  return code === 'currency-missing' ? 'blocked' : 'warning'
}

function checkAnswer(field: Field, answer: Answer, facts: Facts, today: string): Finding[] {
  if (typeof answer === 'string') return checkText(field, answer, facts, today)
  if (typeof answer === 'boolean') return []
  if (Array.isArray(answer)) return answer.flatMap((item) => checkLength(field, item))
  if ('value' in answer) return plain(checkMoney(answer))
  return Object.values(answer).flatMap((text) => checkLength(field, text))
}

/** Everything a field's own check has to say of its answer. */
export function checkFact(fact: Fact, facts: Facts, today: string): Problem[] {
  const { field, answer } = fact
  if (answer === undefined) return []
  return [...checkAnswer(field, answer, facts, today), ...twin(fact, facts)].map((finding) => ({
    ...finding,
    field: field.id,
    severity: severityOf(finding.code),
  }))
}
