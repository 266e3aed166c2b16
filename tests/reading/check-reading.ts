import type { Reading, Span } from '../../src/contract/reading.ts'

function spansOf(reading: Reading): readonly (readonly [string, Span])[] {
  const { kind, closing, steps, risks } = reading
  const lists = {
    sentences: reading.sentences,
    steps,
    labels: reading.labels,
    stepLabels: steps.flatMap(({ labels }) => labels),
    risks,
    riskWords: risks.flatMap(({ words }) => words),
    named: reading.named,
    glosses: reading.glosses,
    mistranslations: reading.mistranslations,
    hidden: reading.hidden,
    kindWords: kind?.words ?? [],
    closing: closing ? [closing] : [],
  }
  return Object.entries(lists).flatMap(([name, spans]) => spans.map((span) => [name, span] as const))
}

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every((span, at) => span.start >= (spans[at - 1]?.end ?? 0))
}

const halves = /\p{Surrogate}/u

/** What no reading of a text may do, whatever the text: point outside of it, cut a character, or tell things out of order. */
export function faultsIn(reading: Reading, text: string): string[] {
  const outside = spansOf(reading).filter(
    ([, { start, end }]) => start < 0 || start >= end || end > text.length,
  )
  const cut = halves.test(text)
    ? []
    : spansOf(reading).filter(([, { start, end }]) => halves.test(text.slice(start, end)))
  const unordered = (['sentences', 'steps', 'hidden'] as const).filter((name) => !isOrdered(reading[name]))
  const strayLabels = reading.steps.filter(({ start, end, labels }) =>
    labels.some((label) => label.start < start || label.end > end),
  )
  const strayConflicts = reading.conflicts.filter(({ step }) => step >= reading.steps.length)
  return [
    ...outside.map(([name]) => `${name} outside of the text`),
    ...cut.map(([name]) => `${name} cut a character`),
    ...unordered.map((name) => `${name} out of order`),
    ...strayLabels.map(() => 'a label outside of its step'),
    ...strayConflicts.map(() => 'a conflict of no step'),
  ]
}
