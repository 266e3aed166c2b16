import type { Segment } from './template/segment.ts'

const LEFTOVER =
  /\{\{|\}\}|\[[^\]\n]{0,80}\]|\b(?:undefined|NaN|null)\b|\[object |([,;:!?、。，！？；：])\1|(?<!\.)\.\.(?!\.)/
const VALUE = '\ufffc'

/** Whether the template's own words hold something no reader should see. The user's values are not looked into. */
export function hasLeftover(segments: readonly Segment[]): boolean {
  return LEFTOVER.test(
    segments.map((segment) => (segment.field === undefined ? segment.text : VALUE)).join(''),
  )
}

/** Whether a text changed by hand still holds a tag or the visible gap of one of these fields. */
export function hasEditedLeftover(text: string, fieldIds: readonly string[]): boolean {
  return /\{\{|\}\}/.test(text) || fieldIds.some((id) => text.includes(`[${id}]`))
}
