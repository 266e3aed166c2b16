/**
 * A run of rendered text. `field` names the field whose value it is; `gap` marks a value that is still missing,
 * shown as `[fieldId]`. The plain text of a message is the concatenation of its segments.
 */
export interface Segment {
  readonly text: string
  readonly field?: string
  readonly gap?: true
}

/** The plain text of segments. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('')
}
