import { MARKS } from './compile-phrasebook.ts'
import type { NamedSentence } from './named-sentence.ts'

/** For each word of a sentence the furthest end of the labels that begin there or before. */
function reachOfLabels({ tokens, hits }: NamedSentence): Int32Array {
  const reach = new Int32Array(tokens.length)
  for (const { id, from, to } of hits)
    if (id.startsWith(MARKS.label)) reach[from] = Math.max(reach[from] ?? 0, to)
  for (let at = 1; at < reach.length; at += 1) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0)
  return reach
}

/** What a message is about, by scenario; a label it names says nothing of that: *Goods not received*. Linear in its length. */
export function findTopics(sentences: readonly NamedSentence[]): Set<string> {
  return new Set(
    sentences.flatMap((sentence) => {
      const reach = reachOfLabels(sentence)
      return sentence.hits.flatMap(({ id, from, to }) =>
        id.startsWith(MARKS.topic) && to > (reach[from] ?? 0) ? [id.slice(MARKS.topic.length)] : [],
      )
    }),
  )
}
