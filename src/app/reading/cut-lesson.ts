import type { Language } from '../../contract/language.ts'
import { guessLanguage } from '../../core/guess-language.ts'
import type { CompiledForms } from '../../core/reading/compile-phrasebook.ts'
import { cutPieces, type StepPiece } from '../../core/reading/step-pieces.ts'
import type { StepTag } from '../../core/reading/step-tags.ts'
import type { NamedSentence } from '../../core/reading/named-sentence.ts'
import { takeIn } from '../../core/reading/take-in.ts'
import type { LabelledText } from './labelled-message.ts'

/** A message cut into pieces, with the tags they should have. */
export interface Lesson {
  readonly language: Language
  readonly sentences: readonly NamedSentence[]
  readonly pieces: readonly StepPiece[]
  readonly tags: readonly StepTag[]
}

/** Which pieces begin a labelled step and which go on with one. */
export function tagsOf(
  text: string,
  steps: readonly { readonly text: string }[],
  pieces: readonly StepPiece[],
): StepTag[] {
  let from = 0
  const spans = steps.map((step) => {
    const at = text.indexOf(step.text, from)
    const start = at < 0 ? text.indexOf(step.text) : at
    from = start + step.text.length
    return { start, end: from }
  })
  const firsts = new Set(spans.map(({ start }) => pieces.findIndex(({ end }) => end > start)))
  let isOpen = false
  return pieces.map(({ start, end }, at) => {
    const middle = (start + end) / 2
    const isIn = spans.some((span) => span.start < middle && span.end > middle)
    const begins = firsts.has(at)
    isOpen = begins || (isOpen && isIn)
    return begins ? 'begins' : isOpen ? 'goes-on' : 'none'
  })
}

/** Cuts a message whose steps were labelled; nothing comes of others. */
export function cutLesson({ text, steps }: LabelledText, book: CompiledForms): Lesson[] {
  if (steps === undefined) return []
  const language = guessLanguage(text) ?? 'en'
  const sentences = takeIn(text, language, book, book.lexicon.adding)
  const pieces = cutPieces(text, sentences, book.labels.bare, language === 'ja')
  return [{ language, sentences, pieces, tags: tagsOf(text, steps, pieces) }]
}
