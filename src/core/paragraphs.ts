import type { Segment } from './template/segment.ts'

function cut(segment: Segment, from: number, to?: number): Segment {
  return { ...segment, text: segment.text.slice(from, to) }
}

/** Removes white space before the first and after the last word of a message. */
export function trimSegments(segments: readonly Segment[]): Segment[] {
  const trimmed = [...segments]
  for (let first = trimmed[0]; first; first = trimmed[0]) {
    const start = first.text.length - first.text.trimStart().length
    if (start < first.text.length) {
      trimmed[0] = cut(first, start)
      break
    }
    trimmed.shift()
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    const end = last.text.trimEnd().length
    if (end > 0) {
      trimmed[trimmed.length - 1] = cut(last, 0, end)
      break
    }
    trimmed.pop()
  }
  return trimmed
}

/** The paragraphs of a message, split at blank lines; the blank lines themselves are dropped. */
export function paragraphs(segments: readonly Segment[]): Segment[][] {
  const result: Segment[][] = [[]]
  for (const segment of segments) {
    segment.text.split(/\n{2,}/).forEach((text, index) => {
      if (index > 0) result.push([])
      if (text !== '') result.at(-1)?.push({ ...segment, text })
    })
  }
  return result.map(trimSegments).filter((paragraph) => paragraph.length > 0)
}
