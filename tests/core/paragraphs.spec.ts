import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphs, trimSegments } from '../../src/core/paragraphs.ts'
import { textOf, type Segment } from '../../src/core/template/segment.ts'

const texts = ['Hello ', 'order', '.', '\n', '\n\n', '\n\n\n', ' ', '届きません。', 'a\nb', '\n\nEnd']
const anySegments = fc.array(
  fc.oneof(
    fc.record({ text: fc.constantFrom(...texts) }),
    fc.record({
      text: fc.constantFrom('Blue cup', '2個', '赤'),
      field: fc.constantFrom('itemName', 'quantity'),
    }),
  ),
  { maxLength: 20 },
)

describe('paragraphs of a message', () => {
  it('stand between blank lines and keep their marks', () => {
    const segments: Segment[] = [
      { text: 'Hello,\n\nOrder ' },
      { text: '812', field: 'orderNumber' },
      { text: ' is late.\nPlease look.\n\n\nThank you.' },
    ]
    expect(paragraphs(segments)).toEqual([
      [{ text: 'Hello,' }],
      [{ text: 'Order ' }, { text: '812', field: 'orderNumber' }, { text: ' is late.\nPlease look.' }],
      [{ text: 'Thank you.' }],
    ])
  })
  it('are none in an empty message', () => {
    expect(paragraphs([])).toEqual([])
    expect(paragraphs([{ text: '\n\n ' }])).toEqual([])
  })
  it('joined by blank lines are the message again when it has no other blank lines', () => {
    const plain = fc.array(
      fc.array(fc.constantFrom('Hello', 'order', '届きません。', 'x'), { minLength: 1 }),
      {
        minLength: 1,
      },
    )
    fc.assert(
      fc.property(plain, (blocks) => {
        const text = blocks.map((words) => words.join(' ')).join('\n\n')
        expect(paragraphs([{ text }]).map(textOf).join('\n\n')).toBe(text)
      }),
    )
  })
  it('hold every word of the message, in order', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        const joined = paragraphs(segments).map(textOf).join('\n\n')
        expect(joined.replace(/\s/g, '')).toBe(textOf(segments).replace(/\s/g, ''))
      }),
    )
  })
})

describe('a trimmed message', () => {
  it('is its text without white space at both ends', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        expect(textOf(trimSegments(segments))).toBe(textOf(segments).trim())
      }),
    )
  })
})
