import type { Language } from '../../contract/language.ts'
import type { Composition } from '../compose.ts'
import type { Advice } from './advice.ts'
import { adviseText } from './advise-text.ts'
import { compareTexts } from './compare/compare-texts.ts'

/** Advice on a text a person wrote; `field` names the free sentence, without it the text is the message changed by hand. */
export interface WritingAdvice extends Advice {
  readonly language: Language
  readonly field?: string
}

type Texts = Readonly<Partial<Record<Language, string>>>

const order: readonly Language[] = ['en', 'ja', 'zh']

/** What there is to say about each text of one's own, and about where the languages differ. */
function adviseTexts(own: Texts, all: Texts): WritingAdvice[] {
  const words = order.flatMap((language) =>
    adviseText(own[language] ?? '', language).map((advice): WritingAdvice => ({ ...advice, language })),
  )
  return [...words, ...compareTexts(all)]
}

function sentencesIn({ facts, messages }: Composition): WritingAdvice[] {
  return [...facts.values()].flatMap(({ field, shown, answer }) => {
    if (field.type !== 'sentence' || !shown || typeof answer !== 'object') return []
    if (Array.isArray(answer) || 'value' in answer) return []
    const given = Object.fromEntries(
      order.filter((language) => messages[language]).map((language) => [language, answer[language]]),
    )
    return adviseTexts(given, given).map((advice) => ({ ...advice, field: field.id }))
  })
}

/** A text without the marks of answers that are still missing, which differ in nothing that was written. */
function withoutGaps(text: string, { facts }: Composition): string {
  return text.replace(/\[([A-Za-z][A-Za-z0-9]*)\]/g, (mark, id: string) => (facts.has(id) ? '' : mark))
}

function editsIn(composition: Composition): WritingAdvice[] {
  const { messages } = composition
  const present = order.flatMap((language) => messages[language] ?? [])
  const edited = present.filter((message) => message.edited)
  if (edited.length === 0) return []
  const textsOf = (list: typeof present): Texts =>
    Object.fromEntries(list.map(({ language, text }) => [language, withoutGaps(text, composition)]))
  return adviseTexts(textsOf(edited), textsOf(present))
}

/**
 * Advice on what a person wrote into a draft: free sentences and texts changed by hand. What came with the scenario is left
 * alone. The same advice on the same words is given once. Pure.
 */
export function adviseWriting(composition: Composition): WritingAdvice[] {
  const found = [...sentencesIn(composition), ...editsIn(composition)]
  const bySign = new Map<string, WritingAdvice>()
  for (const advice of found) {
    const sign = `${advice.code} ${advice.language} ${JSON.stringify(advice.values)}`
    if (!bySign.has(sign)) bySign.set(sign, advice)
  }
  return [...bySign.values()]
}
