import { describe, expect, it } from 'vitest'
import { maskTags } from '../../../src/app/packs/mask-tags.ts'

const value = (length: number): string => '\ufffc'.repeat(length)

describe('covering the tags of a template', () => {
  it.each([
    ['Order {{orderNumber}}.', `Order ${value(15)}.`],
    ['{{#if a}}b{{else}}c{{/if}}', '         b        c       '],
    ['{{else if a.b}}x', '               x'],
    ['{{> greeting}}x', '              x'],
    ['{{! a }} }}x', '         }}x'],
    ['{{!-- {{a}} --}}x', '                x'],
    ['{{~this~}}x', `${value(10)}x`],
    ['{{@first}}x', '          x'],
    ['a {{b', 'a {{b'],
  ])('%j', (source, masked) => {
    expect(maskTags(source)).toBe(masked)
  })

  it('keeps every offset and every line', () => {
    const source = 'a\n{{#if\n x}}\nb {{c}}\n{{/if}}'
    const masked = maskTags(source)
    expect(masked).toHaveLength(source.length)
    expect(masked.split('\n')).toHaveLength(source.split('\n').length)
    expect(masked.indexOf('b')).toBe(source.indexOf('b'))
  })
})
