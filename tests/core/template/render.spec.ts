import { describe, expect, it } from 'vitest'
import type { Template, TemplateNode } from '../../../src/contract/template.ts'
import { MAXIMUM_OUTPUT, MAXIMUM_VISITS, renderTemplate } from '../../../src/core/template/render.ts'
import { textOf } from '../../../src/core/template/segment.ts'
import type { View } from '../../../src/core/template/view.ts'

const text = (words: string): TemplateNode => ({ kind: 'text', text: words })
const value = (name: string): TemplateNode => ({ kind: 'value', reference: { of: 'field', name } })
const item: TemplateNode = { kind: 'value', reference: { of: 'item' } }
const when = (name: string, then: Template, otherwise: Template = [], flag?: string): TemplateNode => ({
  kind: 'if',
  reference: flag === undefined ? { of: 'field', name } : { of: 'field', name, flag },
  then,
  otherwise,
})
const whenItem = (of: 'item' | 'first' | 'last', then: Template, otherwise: Template = []): TemplateNode => ({
  kind: 'if',
  reference: { of },
  then,
  otherwise,
})
const each = (field: string, body: Template, otherwise: Template = []): TemplateNode => ({
  kind: 'each',
  field,
  body,
  otherwise,
})

const view: View = {
  sellerName: { text: 'Mei' },
  itemName: { text: '' },
  remedy: { text: 'a refund', flags: ['refund'] },
  evidence: { text: '', items: ['a photo', 'a video', 'a map'], flags: ['photo', 'video', 'map'] },
  parts: { text: '', items: [], flags: [] },
  single: { text: '', items: ['one'] },
  holes: { text: '', items: ['', 'x'] },
  zero: { text: '0' },
  no: { text: 'false' },
}

describe('rendering a template', () => {
  it.each<[string, Template, string]>([
    ['nothing', [], ''],
    ['plain words', [text('商品が届きません。')], '商品が届きません。'],
    ['a value', [text('Hello '), value('sellerName'), text(',')], 'Hello Mei,'],
    ['a value that is missing', [text('It holds '), value('itemName'), text('.')], 'It holds [itemName].'],
    ['a value nobody declared', [value('stranger')], '[stranger]'],
    [
      'a name every object has',
      [value('toString'), when('constructor', [text('!')], [text('.')])],
      '[toString].',
    ],
    ['what holds', [when('sellerName', [text('yes')], [text('no')])], 'yes'],
    ['what does not hold', [when('itemName', [text('yes')], [text('no')])], 'no'],
    ['zero and false as words', [when('zero', [text('a')]), when('no', [text('b')])], 'ab'],
    ['a flag that is set', [when('remedy', [text('yes')], [], 'refund')], 'yes'],
    ['a flag that is not', [when('remedy', [text('yes')], [text('no')], 'resend')], 'no'],
    ['a flag of a list', [when('evidence', [text('yes')], [], 'map')], 'yes'],
    ['a flag of what has none', [when('sellerName', [text('yes')], [text('no')], 'mei')], 'no'],
    ['a list that has items', [when('evidence', [text('yes')])], 'yes'],
    ['a list that has none', [when('parts', [text('yes')], [text('no')])], 'no'],
    ['each item', [each('evidence', [text('-'), item])], '-a photo-a video-a map'],
    ['an empty list', [each('parts', [item], [text('none')])], 'none'],
    ['a text as if it were a list', [each('sellerName', [item], [text('none')])], 'none'],
    [
      'commas between items',
      [each('evidence', [item, whenItem('last', [], [text(', ')])])],
      'a photo, a video, a map',
    ],
    ['the first item', [each('evidence', [whenItem('first', [text('>')]), item])], '>a photoa videoa map'],
    [
      'one item as first and last',
      [each('single', [whenItem('first', [text('<')]), whenItem('last', [text('>')])])],
      '<>',
    ],
    ['an item that is empty', [each('holes', [whenItem('item', [item], [text('_')])])], '_x'],
    ['an item outside a list', [item, whenItem('item', [text('!')]), whenItem('first', [text('!')])], ''],
  ])('renders %s', (_name, template, expected) => {
    expect(textOf(renderTemplate(template, view))).toBe(expected)
  })

  it('marks values with their field and what is missing as a gap', () => {
    const template = [
      text('Hello '),
      value('sellerName'),
      text(': '),
      value('itemName'),
      each('single', [item]),
    ]
    expect(renderTemplate(template, view)).toEqual([
      { text: 'Hello ' },
      { text: 'Mei', field: 'sellerName' },
      { text: ': ' },
      { text: '[itemName]', field: 'itemName', gap: true },
      { text: 'one', field: 'single' },
    ])
  })

  it('joins plain texts that touch, and never values', () => {
    const template = [
      text('a'),
      when('sellerName', [text('b')]),
      text('c'),
      value('sellerName'),
      value('sellerName'),
    ]
    expect(renderTemplate(template, view)).toEqual([
      { text: 'abc' },
      { text: 'Mei', field: 'sellerName' },
      { text: 'Mei', field: 'sellerName' },
    ])
  })

  it('does not read tags inside values', () => {
    const segments = renderTemplate([value('sellerName')], { sellerName: { text: '{{itemName}} <b>&' } })
    expect(segments).toEqual([{ text: '{{itemName}} <b>&', field: 'sellerName' }])
  })

  it('leaves template and view as they are', () => {
    const template = [text('a'), each('evidence', [item, text('b')])]
    const before = JSON.stringify([template, view])
    renderTemplate(template, view)
    expect(JSON.stringify([template, view])).toBe(before)
  })

  it('stops a message that grows beyond all measure', () => {
    const long: View = { long: { text: 'x'.repeat(4_000) } }
    const times = Math.ceil(MAXIMUM_OUTPUT / 4_000)
    const repeated = Array.from({ length: times }, () => value('long'))
    expect(() => renderTemplate(repeated, long)).toThrow(RangeError)
    expect(textOf(renderTemplate(repeated.slice(1), long))).toHaveLength((times - 1) * 4_000)
  })

  it('stops a walk that takes too many steps', () => {
    const wide: View = { list: { text: '', items: Array.from({ length: 1_000 }, () => '') } }
    const body = Array.from({ length: MAXIMUM_VISITS / 1_000 + 1 }, () => item)
    expect(() => renderTemplate([each('list', body)], wide)).toThrow(RangeError)
  })
})
