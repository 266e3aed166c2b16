import { describe, expect, it } from 'vitest'
import { hasEditedLeftover, hasLeftover } from '../../src/core/leftovers.ts'

describe('a leftover of the template', () => {
  it.each([
    'Order {{orderNumber}}',
    'Order }} end',
    'Order [number]',
    'It is undefined.',
    'NaN pieces',
    'null',
    '[object Object]',
    'Please,, answer',
    'Thank you..',
    '届きません。。',
    'よろしく、、',
  ])('is in "%s"', (text) => {
    expect(hasLeftover([{ text }])).toBe(true)
  })

  it.each([
    'Order 8123. Thank you!',
    'Wait...',
    'nullify, undefinedness',
    '「色」、「大きさ」',
    'See 12:30; ok.',
    'A, B. C',
  ])('is not in "%s"', (text) => {
    expect(hasLeftover([{ text }])).toBe(false)
  })

  it('is not looked for in the words of the user', () => {
    expect(
      hasLeftover([
        { text: 'Item: ' },
        { text: '{{x}} [red] undefined..', field: 'itemName' },
        { text: '.' },
      ]),
    ).toBe(false)
  })
  it('does not arise where two values stand side by side', () => {
    expect(hasLeftover([{ text: 'cup.', field: 'a' }, { text: '.' }, { text: '.', field: 'b' }])).toBe(false)
  })
  it('is not the visible gap of a missing value', () => {
    expect(hasLeftover([{ text: '[itemName]', field: 'itemName', gap: true }])).toBe(false)
  })
})

describe('a leftover in a text changed by hand', () => {
  it('is a tag or the gap of a field', () => {
    expect(hasEditedLeftover('Dear {{sellerName}}', [])).toBe(true)
    expect(hasEditedLeftover('My [itemName] is late', ['itemName'])).toBe(true)
  })
  it('is not something else in brackets', () => {
    expect(hasEditedLeftover('My cup [the blue one] is late..', ['itemName'])).toBe(false)
  })
})
