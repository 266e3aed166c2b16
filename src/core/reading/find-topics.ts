import { MARKS } from './compile-phrasebook.ts'
import type { Hit } from './find-forms.ts'
import type { NamedSentence } from './take-in.ts'

/** What a message is about, by scenario; a label it names says nothing of that: *Goods not received*. */
export function findTopics(sentences: readonly NamedSentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({ hits }) => {
      const labels = hits.filter(({ id }) => id.startsWith(MARKS.label))
      const isInLabel = ({ from, to }: Hit): boolean =>
        labels.some((label) => label.from <= from && to <= label.to)
      return hits.flatMap((hit) =>
        hit.id.startsWith(MARKS.topic) && !isInLabel(hit) ? [hit.id.slice(MARKS.topic.length)] : [],
      )
    }),
  )
}
