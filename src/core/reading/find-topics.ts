import type { PhraseTopic } from '../../contract/phrasebook.ts'
import type { ReadStep } from '../../contract/reading.ts'
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

/**
 * What a message is about, by scenario: its words say so, or a label its steps name. A label in its words says nothing of that:
 * *Goods not received*. Linear in its length.
 */
export function findTopics(
  sentences: readonly NamedSentence[],
  steps: readonly Pick<ReadStep, 'labels'>[],
  topics: readonly PhraseTopic[],
): Set<string> {
  const asked = new Set(steps.flatMap(({ labels }) => labels.map(({ label }) => label)))
  const pressed = topics.filter(({ labels = [] }) => labels.some((label) => asked.has(label)))
  const said = sentences.flatMap((sentence) => {
    const reach = reachOfLabels(sentence)
    return sentence.hits.flatMap(({ id, from, to }) =>
      id.startsWith(MARKS.topic) && to > (reach[from] ?? 0) ? [id.slice(MARKS.topic.length)] : [],
    )
  })
  return new Set([...pressed.map(({ id }) => id), ...said])
}
