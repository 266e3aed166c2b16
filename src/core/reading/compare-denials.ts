import type { TextDifference } from '../../contract/reading.ts'
import type { NamedSentence } from './named-sentence.ts'
import type { Side } from './translation-side.ts'

const SHOWN = 120

/** Sentences with a word in them: `1.` is none, though a stop ends it. */
export function sentencesOf({ sentences }: Side): NamedSentence[] {
  return sentences.filter(({ tokens }) => tokens.some(({ text }) => /\p{L}/u.test(text)))
}

const denies = ({ denials }: NamedSentence): boolean =>
  denials.before.includes(1) || denials.behind.includes(1)
const shown = ({ text }: Side, { start, end }: NamedSentence): string =>
  text.slice(start, end).slice(0, SHOWN)

function deniedSentences(side: Side): string[] {
  return sentencesOf(side)
    .filter(denies)
    .map((sentence) => shown(side, sentence))
}

/** Sentences that deny something on one side only; with as many sentences on both sides they are held against each other. */
export function compareDenials(original: Side, translation: Side): TextDifference[] {
  const [own, others] = [sentencesOf(original), sentencesOf(translation)]
  if (own.length === others.length) {
    return own.flatMap((one, at): TextDifference[] => {
      const other = others[at]
      if (!other || denies(one) === denies(other)) return []
      return [{ kind: 'negation', original: shown(original, one), translation: shown(translation, other) }]
    })
  }
  const [ours, theirs] = [deniedSentences(original), deniedSentences(translation)]
  if (ours.length === theirs.length) return []
  return [{ kind: 'negation', original: ours.join(' '), translation: theirs.join(' ') }]
}
