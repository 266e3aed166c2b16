import type { TextMark } from './text-marks.ts'

/** A run of a message under the same marks; the texts of all pieces together are the message. */
export interface TextPiece {
  readonly start: number
  readonly text: string
  /** The longest first. */
  readonly marks: readonly TextMark[]
  /** The step marks that begin with this piece. */
  readonly begins: readonly TextMark[]
  /** The mark that is reached by keyboard here; every mark has one such piece unless others leave it none. */
  readonly stop?: TextMark
}

const length = ({ start, end }: TextMark): number => end - start

/** Cuts a message at every place where a mark begins or ends. */
function cut(text: string, marks: readonly TextMark[]): TextPiece[] {
  const ends = new Set([0, text.length])
  for (const { start, end } of marks) ends.add(start).add(end)
  const bounds = [...ends].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b)
  const opening = [...marks]
    .filter((mark) => length(mark) > 0)
    .sort((a, b) => a.start - b.start || length(b) - length(a))
  let active: TextMark[] = []
  let next = 0
  return bounds.slice(0, -1).map((start, place) => {
    const end = bounds[place + 1] ?? text.length
    active = active.filter((mark) => mark.end > start)
    for (let mark = opening[next]; mark && mark.start <= start; mark = opening[next]) {
      active.push(mark)
      next += 1
    }
    const sorted = [...active].sort((a, b) => length(b) - length(a))
    const begins = sorted.filter((mark) => mark.kind === 'step' && mark.start === start)
    return { start, text: text.slice(start, end), marks: sorted, begins }
  })
}

/** Marks that need no stop of their own: a step has its number, deciding words stand in their risk, all else has a row. */
const WITHOUT_STOP: readonly TextMark['kind'][] = ['step', 'deciding', 'closing']

/** Gives every mark a piece to stop at: the shortest marks choose first, each takes its first free piece. */
function withStops(pieces: readonly TextPiece[]): TextPiece[] {
  const candidates = new Map<TextMark, number[]>()
  pieces.forEach(({ marks }, place) => {
    for (const mark of marks) {
      if (!WITHOUT_STOP.includes(mark.kind)) candidates.set(mark, [...(candidates.get(mark) ?? []), place])
    }
  })
  const stops = new Map<number, TextMark>()
  for (const [mark, places] of [...candidates].sort(([a], [b]) => length(a) - length(b))) {
    const free = places.find((place) => !stops.has(place))
    if (free !== undefined) stops.set(free, mark)
  }
  return pieces.map((piece, place) => {
    const stop = stops.get(place)
    return stop ? { ...piece, stop } : piece
  })
}

/** Cuts a message into pieces by its marks, which may lie in and over one another. */
export function markText(text: string, marks: readonly TextMark[]): TextPiece[] {
  return text === '' ? [] : withStops(cut(text, marks))
}
