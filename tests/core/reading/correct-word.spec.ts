import { describe, expect, it } from 'vitest'
import { createCorrector } from '../../../src/core/reading/correct-word.ts'

const vocabulary = new Set(['refund', 'dispute', 'cancel', 'open', 'choose'])
const correct = createCorrector(vocabulary, new Map([['opne', 'open']]))

describe('a word written a little wrong', () => {
  it.each([
    ['is itself when it is known', 'refund', 'refund'],
    ['has lost a letter', 'dipute', 'dispute'],
    ['has a letter too many', 'refundd', 'refund'],
    ['has another letter', 'rifund', 'refund'],
    ['has swapped two', 'refnud', 'refund'],
    ['stands in the plural', 'refunds', 'refund'],
    ['ends in -ing', 'opening', 'open'],
    ['ends in -ing without its e', 'choosing', 'choose'],
    ['is in the table of misspellings', 'opne', 'open'],
    ['ends in -ing with a double letter', 'cancelling', 'cancel'],
  ])('%s', (_how, written, meant) => {
    expect(correct(written)).toBe(meant)
  })

  it.each(['opnn', 'refun', 'zebras', 'reffundd', 'ref-und', '', 'x'.repeat(50)])(
    'stays as it is when it is too short or too far from any: %s',
    (word) => {
      expect(correct(word)).toBe(word)
    },
  )

  it('is led to the same word each time', () => {
    expect([correct('rifund'), correct('rifund')]).toEqual(['refund', 'refund'])
  })
})
