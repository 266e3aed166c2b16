import { parseTemplate, type ParsedTemplate } from '../../../src/app/packs/parse-template.ts'
import type { TemplateName } from '../../../src/app/packs/template-context.ts'

const name = (kind: TemplateName['kind'], ...flags: string[]): TemplateName => ({
  kind,
  flags: new Set(flags),
})

const names = new Map([
  ['sellerName', name('value')],
  ['remedy', name('value', 'refund', 'partial-refund')],
  ['evidence', name('list', 'photo', 'video')],
  ['urgent', name('switch')],
  ['tone', name('switch', 'friendly', 'firm', 'final')],
])

/** Partials of the fixture, sound and unsound. */
export const partials: Readonly<Record<string, string>> = {
  greeting: 'Hello {{sellerName}},\n',
  closing: '{{#if tone.firm}}Please answer today.{{/if}}',
  broken: 'a\n {{nobody}}',
  unread: '{{#if',
  ring: 'a {{> ring-two}}',
  'ring-two': 'b {{> ring}}',
  self: '{{> self}}',
}

/** Parses a source with the fixture's names. */
export function parse(source: string, sources: Readonly<Record<string, string>> = partials): ParsedTemplate {
  return parseTemplate(source, { names, partials: new Map(Object.entries(sources)) })
}
