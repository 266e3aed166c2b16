import { describe, expect, it } from 'vitest'
import {
  completeTag,
  writtenTag,
  type TagName,
} from '../../../../src/renderer/components/packs/complete-tag.ts'

const names: readonly TagName[] = [
  { kind: 'field', insert: 'orderNumber', label: '注文番号' },
  { kind: 'field', insert: 'reason', label: '理由' },
  { kind: 'flag', insert: 'reason.late', label: '遅い' },
  { kind: 'piece', insert: '> greeting', label: 'greeting' },
  { kind: 'block', insert: '#if ', label: '#if' },
  { kind: 'block', insert: '/if', label: '/if' },
]

/** What is offered at the end of a text. */
const offered = (text: string): string[] =>
  completeTag(text, text.length, names)?.names.map(({ insert }) => insert) ?? []

describe('completion in a template', () => {
  it('offers everything but choices right after the braces', () => {
    expect(offered('Hello {{')).toEqual(['orderNumber', 'reason', '> greeting', '#if ', '/if'])
  })
  it('offers nothing outside a tag', () => {
    expect(offered('Hello order')).toEqual([])
    expect(offered('{{orderNumber}} o')).toEqual([])
  })
  it('follows what is typed, in the language of the template or of the interface', () => {
    expect(offered('{{ord')).toEqual(['orderNumber'])
    expect(offered('{{注文')).toEqual(['orderNumber'])
    expect(offered('{{> gr')).toEqual(['> greeting'])
  })
  it('offers fields and choices inside a condition, not pieces', () => {
    expect(offered('{{#if r')).toEqual(['reason', 'reason.late'])
    expect(offered('{{#if reason.')).toEqual(['reason.late'])
  })
  it('is silent when the name stands there whole', () => {
    expect(offered('{{orderNumber')).toEqual([])
  })
  it('replaces only the argument of a condition', () => {
    expect(completeTag('{{#if or', 8, names)?.from).toBe(6)
  })
})

describe('what is written for a name', () => {
  it('closes the tag, but not twice', () => {
    const [field = { kind: 'field', insert: '', label: '' }] = names
    expect(writtenTag(field, ' and more')).toEqual({ text: 'orderNumber}}', caret: 13 })
    expect(writtenTag(field, '}} and more')).toEqual({ text: 'orderNumber', caret: 13 })
  })
  it('closes a block with its end and leaves the caret at its condition', () => {
    expect(writtenTag({ kind: 'block', insert: '#if ', label: '#if' }, '')).toEqual({
      text: '#if }}{{/if}}',
      caret: 4,
    })
  })
  it('closes an end', () => {
    expect(writtenTag({ kind: 'block', insert: '/if', label: '/if' }, '')).toEqual({
      text: '/if}}',
      caret: 5,
    })
  })
})
