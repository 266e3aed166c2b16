import type { Answer } from '../contract/draft.ts'
import type { Language } from '../contract/language.ts'
import type { Field } from '../contract/scenario.ts'
import { toneOf, variantOf, type Draft } from './draft.ts'
import type { Fact, Facts } from './facts.ts'
import { formatDay, formatMoney, formatQuantity } from './format.ts'
import type { View, ViewValue } from './template/view.ts'

const nothing: ViewValue = { text: '' }

function choiceText(field: Field, id: string, language: Language): string {
  return field.choices.find((choice) => choice.id === id)?.label[language] ?? id
}

function stringValue(field: Field, answer: string, language: Language): ViewValue {
  if (field.type === 'date') return { text: formatDay(answer, language) }
  if (field.type === 'quantity') return { text: formatQuantity(answer, language) }
  if (field.type === 'choice') return { text: choiceText(field, answer, language), flags: [answer] }
  return { text: answer }
}

function valueOf(field: Field, answer: Answer, language: Language): ViewValue {
  if (typeof answer === 'string') return stringValue(field, answer, language)
  if (typeof answer === 'boolean') return { text: answer ? 'yes' : '' }
  if (Array.isArray(answer)) {
    return { text: '', items: answer.map((id) => choiceText(field, id, language)), flags: answer }
  }
  if ('value' in answer) return { text: formatMoney(answer, language) }
  return { text: answer[language] ?? '' }
}

function factValue({ field, answer }: Fact, language: Language): ViewValue {
  if (answer === undefined) return field.type === 'choices' ? { text: '', items: [] } : nothing
  return valueOf(field, answer, language)
}

/** What a template of this language sees of the facts: every value as a string in that language, choices also as flags. */
export function viewOf(draft: Draft, facts: Facts, language: Language): View {
  const fields = [...facts].map(([id, fact]) => [id, factValue(fact, language)] as const)
  const tone = toneOf(draft)
  const variant = variantOf(draft)
  return {
    ...Object.fromEntries(fields),
    tone: { text: tone, flags: [tone] },
    variant: { text: variant, flags: [variant] },
  }
}
