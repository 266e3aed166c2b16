import type { ReadTask, Reading, Span } from '../../contract/reading.ts'
import type { RiskSeverity } from '../../contract/reading-words.ts'

/** A stretch of a message that means something; marks of one `key` belong to the same row of the reading. */
export interface TextMark extends Span {
  readonly key: string
  readonly kind: 'step' | 'risk' | 'deciding' | 'word' | 'named' | 'closing' | 'hidden'
  readonly severity?: RiskSeverity
  /** Of a step, from 1. */
  readonly number?: number
  /** Of a hidden character: its code, `U+202E`. */
  readonly code?: string
}

/** The most stretches that are marked; what a message repeats after that stays plain. */
const MOST = 1500

/** The keys of the rows, as the marks name them. */
export const keyOf = {
  task: (at: number): string => `task-${at}`,
  risk: (id: string): string => `risk-${id}`,
  label: (label: string): string => `label-${label}`,
  gloss: (id: string): string => `gloss-${id}`,
  mistranslation: (id: string): string => `mistranslation-${id}`,
  named: ({ kind, key }: { kind: string; key: string }): string => `named-${kind}-${key}`,
  closing: 'closing',
  hidden: 'hidden',
} as const

const span = ({ start, end }: Span): Span => ({ start, end })

/** A place with the whole of every label it cuts. */
function withWholeLabels(place: Span, labels: readonly Span[]): Span {
  const cut = labels.filter(({ start, end }) => start < place.end && place.start < end)
  return {
    start: Math.min(place.start, ...cut.map(({ start }) => start)),
    end: Math.max(place.end, ...cut.map(({ end }) => end)),
  }
}

/** Every mark of a message: its steps as the list has them now, and all else as it was read. */
export function textMarks(reading: Reading, tasks: readonly ReadTask[]): TextMark[] {
  const steps = tasks.flatMap(({ from }, at) =>
    from.map((place): TextMark => ({ ...span(place), key: keyOf.task(at), kind: 'step', number: at + 1 })),
  )
  const risks = reading.risks.flatMap((risk): TextMark[] => {
    const part = { key: keyOf.risk(risk.id), severity: risk.severity }
    const whole = (place: Span): Span => withWholeLabels(place, reading.labels)
    const deciding = risk.words.map((words): TextMark => ({ ...whole(words), ...part, kind: 'deciding' }))
    return [{ ...whole(risk), ...part, kind: 'risk' }, ...deciding]
  })
  const word = (place: Span, key: string): TextMark => ({ ...span(place), key, kind: 'word' })
  const rest: TextMark[] = [
    ...(reading.closing ? [{ ...span(reading.closing), key: keyOf.closing, kind: 'closing' as const }] : []),
    ...reading.named.map((one): TextMark => ({ ...span(one), key: keyOf.named(one), kind: 'named' })),
    ...reading.labels.map((one) => word(one, keyOf.label(one.label))),
    ...reading.glosses.map((one) => word(one, keyOf.gloss(one.id))),
    ...reading.mistranslations.map((one) => word(one, keyOf.mistranslation(one.id))),
  ]
  const hidden = reading.hidden.map(({ code, ...place }): TextMark => ({
    ...span(place),
    key: keyOf.hidden,
    kind: 'hidden',
    code,
  }))
  // Hidden characters are never left out: what nobody can see is what has to be shown.
  return [...hidden, ...[...steps, ...risks, ...rest].slice(0, MOST)]
}
