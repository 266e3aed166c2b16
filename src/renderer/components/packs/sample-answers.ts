import type { Answer, Answers } from '../../../contract/draft.ts'
import type { Field, Scenario } from '../../../contract/scenario.ts'

function sampleOf({ type, label, choices }: Field, today: string): Answer {
  const first = choices[0]?.id ?? ''
  switch (type) {
    case 'sentence':
      return { en: `(${label.en})`, ja: `(${label.ja})`, zh: `(${label.ja})` }
    case 'choice':
      return first
    case 'choices':
      return [first]
    case 'date':
      return today
    case 'money':
      return { value: '12.34', currency: 'USD' }
    case 'quantity':
      return '2'
    case 'order-number':
      return '8123456789012345'
    case 'tracking-number':
      return 'RR123456785CN'
    case 'url':
      return 'https://www.aliexpress.com/item/1.html'
    case 'yes-no':
      return true
    default:
      return label.en
  }
}

/** Answers to try a scenario with: those of an example, and made-up ones for fields that no example knows. */
export function sampleAnswers(
  { fields }: Scenario,
  examples: readonly { readonly answers: Answers }[],
  at: number,
  today: string,
): Answers {
  const known = new Set(examples.flatMap(({ answers }) => Object.keys(answers)))
  const isNew = ({ id, required }: Field): boolean => !known.has(id) && (required || examples.length > 0)
  const made = fields.filter((field) => isNew(field)).map((field) => [field.id, sampleOf(field, today)])
  return { ...Object.fromEntries(made), ...examples[at]?.answers }
}
