import type { FoundLabel, ReadTask, Span } from '../../contract/reading.ts'

/** The longest text of a step, in UTF-16 units. */
const LONGEST = 2000

type Tasks = readonly ReadTask[]

/** Changes one step. */
export function changeTask(tasks: Tasks, at: number, part: Partial<ReadTask>): ReadTask[] {
  return tasks.map((task, place) => (place === at ? { ...task, ...part } : task))
}

/** Takes one step out. */
export function removeTask(tasks: Tasks, at: number): ReadTask[] {
  return tasks.filter((_, place) => place !== at)
}

/** Puts a step before (-1) or behind (1) its neighbour; the first cannot go up, the last cannot go down. */
export function moveTask(tasks: Tasks, at: number, by: -1 | 1): ReadTask[] {
  const [one, other] = [tasks[at], tasks[at + by]]
  if (!one || !other) return [...tasks]
  return tasks.map((task, place) => (place === at ? other : place === at + by ? one : task))
}

/** Two texts as one line; Chinese and Japanese need no space between them. */
function join(one: string, other: string): string {
  const isClose = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，；：！？」』）]$/u.test(one)
  return isClose ? one + other : `${one} ${other}`
}

/** Whether a step and the next one can be one: both are there and their words are not too long together. */
export function canMerge(tasks: Tasks, at: number): boolean {
  const [one, other] = [tasks[at], tasks[at + 1]]
  return one !== undefined && other !== undefined && join(one.text, other.text).length <= LONGEST
}

/** Makes one step of a step and the next; it is done when both were. */
export function mergeTasks(tasks: Tasks, at: number): ReadTask[] {
  const [one, other] = [tasks[at], tasks[at + 1]]
  if (!one || !other || !canMerge(tasks, at)) return [...tasks]
  const merged: ReadTask = {
    text: join(one.text, other.text),
    labels: [...new Set([...one.labels, ...other.labels])],
    done: one.done && other.done,
    from: [...one.from, ...other.from],
  }
  return [...tasks.slice(0, at), merged, ...tasks.slice(at + 2)]
}

/** Where each place of a step begins in its text; nothing when the text is no longer the seller's words. */
function placesIn({ text, from }: ReadTask, message: string): { span: Span; at: number }[] | undefined {
  const places: { span: Span; at: number }[] = []
  let at = 0
  for (const span of from) {
    const words = message.slice(span.start, span.end)
    const found = text.startsWith(words, at) ? at : at + 1
    if (words === '' || !text.startsWith(words, found)) return undefined
    places.push({ span, at: found })
    at = found + words.length
  }
  return places.length > 0 && at === text.length ? places : undefined
}

/**
 * The places of both halves of a step, the first up to `headEnd` and the second from `tailStart` on; both keep all of them when
 * its text was changed by hand.
 */
function splitPlaces(task: ReadTask, headEnd: number, tailStart: number, message: string): [Span[], Span[]] {
  const places = placesIn(task, message)
  if (!places) return [task.from, task.from]
  const before = places.flatMap(({ span, at }) => {
    const end = Math.min(span.end, span.start + headEnd - at)
    return end > span.start ? [{ start: span.start, end }] : []
  })
  const after = places.flatMap(({ span, at }) => {
    const start = Math.max(span.start, span.start + tailStart - at)
    return start < span.end ? [{ start, end: span.end }] : []
  })
  return [before, after]
}

const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end)

/** The message a list was read in: its text and the labels that were found there. */
export interface ListedMessage {
  readonly text: string
  readonly labels: readonly FoundLabel[]
}

/**
 * Makes two steps of one, `cut` UTF-16 units into its text. Each label goes with the words that name it, and stays with the
 * first half when no words do. Nothing changes when a half would be empty.
 */
export function splitTask(tasks: Tasks, at: number, cut: number, message: ListedMessage): ReadTask[] {
  const task = tasks[at]
  const [head, tail] = [task?.text.slice(0, cut).trim() ?? '', task?.text.slice(cut).trim() ?? '']
  if (!task || head === '' || tail === '') return [...tasks]
  const tailStart = task.text.length - task.text.slice(cut).trimStart().length
  const [before, after] = splitPlaces(task, task.text.slice(0, cut).trimEnd().length, tailStart, message.text)
  const isNamed = (label: string, spans: readonly Span[], words: string): boolean =>
    words.toLowerCase().includes(label.toLowerCase()) ||
    (before !== after && message.labels.some((found) => found.label === label && holds(spans, found)))
  const later = task.labels.filter((label) => isNamed(label, after, tail))
  const first = task.labels.filter((label) => isNamed(label, before, head) || !later.includes(label))
  return [
    ...tasks.slice(0, at),
    { ...task, text: head, labels: first, from: before },
    { ...task, text: tail, labels: later, from: after },
    ...tasks.slice(at + 1),
  ]
}

const JOINT =
  /[.!?;,]["”’)]*\s+(?=\S)|[。！？；，、][」』”’）]*\s*(?=\S)|\s+(?=(?:and|then|after that)\b)|(?=然后|接着|そして|その後|次に)/giu

/** Where a step can be parted without asking: behind a sentence or a comma, before `and` and `then`. Sentence ends first. */
export function jointsOf(text: string): number[] {
  const found = [...text.matchAll(JOINT)].map((match) => ({
    cut: match.index + match[0].length,
    isEnd: /^[.!?;。！？；]/.test(match[0]),
  }))
  const inside = found.filter(({ cut }) => cut > 0 && cut < text.length)
  const sorted = inside.sort((one, other) => Number(other.isEnd) - Number(one.isEnd) || one.cut - other.cut)
  return [...new Set(sorted.map(({ cut }) => cut))]
}
