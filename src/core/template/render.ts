import type { Reference, Template, TemplateNode } from '../../contract/template.ts'
import type { Segment } from './segment.ts'
import type { View, ViewValue } from './view.ts'

/** Most nodes one rendering may visit; a checked template with bounded lists stays far below. */
export const MAXIMUM_VISITS = 250_000
/** Longest message in UTF-16 units. */
export const MAXIMUM_OUTPUT = 65_536

interface Item {
  readonly field: string
  readonly text: string
  readonly first: boolean
  readonly last: boolean
}

const nothing: ViewValue = { text: '' }

/**
 * Walks a checked template. A printed value becomes a segment of its field, a missing one a gap `[fieldId]`; texts
 * that touch are one segment. Throws a RangeError when the message would grow beyond all measure.
 */
export function renderTemplate(template: Template, view: View): Segment[] {
  const segments: Segment[] = []
  let visits = 0
  let length = 0

  const valueOf = (name: string): ViewValue => (Object.hasOwn(view, name) ? view[name] : undefined) ?? nothing

  const holds = (reference: Reference, item: Item | undefined): boolean => {
    if (reference.of === 'item') return item !== undefined && item.text !== ''
    if (reference.of !== 'field') return item?.[reference.of] ?? false
    const { text, items, flags } = valueOf(reference.name)
    if (reference.flag !== undefined) return flags?.includes(reference.flag) ?? false
    return items ? items.length > 0 : text !== ''
  }

  const put = (segment: Segment): void => {
    if (segment.text === '') return
    length += segment.text.length
    if (length > MAXIMUM_OUTPUT)
      throw new RangeError(`A message is longer than ${MAXIMUM_OUTPUT} characters.`)
    const last = segments.at(-1)
    if (last && last.field === undefined && segment.field === undefined) {
      segments[segments.length - 1] = { text: last.text + segment.text }
    } else segments.push(segment)
  }

  const print = (reference: Reference, item: Item | undefined): void => {
    if (reference.of === 'item' && item) return put({ text: item.text, field: item.field })
    if (reference.of !== 'field') return
    const { name } = reference
    const { text } = valueOf(name)
    put(text === '' ? { text: `[${name}]`, field: name, gap: true } : { text, field: name })
  }

  const walk = (nodes: readonly TemplateNode[], item?: Item): void => {
    for (const node of nodes) {
      visits += 1
      if (visits > MAXIMUM_VISITS) throw new RangeError(`A template takes more than ${MAXIMUM_VISITS} steps.`)
      if (node.kind === 'text') put({ text: node.text })
      else if (node.kind === 'value') print(node.reference, item)
      else if (node.kind === 'if') walk(holds(node.reference, item) ? node.then : node.otherwise, item)
      else {
        const items = valueOf(node.field).items ?? []
        if (items.length === 0) walk(node.otherwise, item)
        const last = items.length - 1
        items.forEach((text, at) =>
          walk(node.body, { field: node.field, text, first: at === 0, last: at === last }),
        )
      }
    }
  }

  walk(template)
  return segments
}
