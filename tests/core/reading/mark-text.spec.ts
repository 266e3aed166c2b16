import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestMessage } from '../../../src/core/reading/longest-message.ts'
import { markText } from '../../../src/core/reading/mark-text.ts'
import { textMarks, type TextMark } from '../../../src/core/reading/text-marks.ts'
import { LONGEST_MESSAGE } from '../../../src/contract/reading.ts'
import { makeReading, makeRisk, makeTask, placeOf } from '../../support/reading.ts'

const text = 'Click “Submit”, no need to send. Pay USD 5\u202e.'
const reading = makeReading({
  risks: [makeRisk(text, 'no need to send', 'no need')],
  labels: [{ label: 'Submit', ...placeOf(text, 'Submit') }],
  named: [{ kind: 'money', key: 'USD 5', ...placeOf(text, 'USD 5') }],
  hidden: [{ code: 'U+202E', ...placeOf(text, '\u202e') }],
})
const tasks = [makeTask('Click “Submit”', { from: [placeOf(text, 'Click “Submit”')] })]

describe('a marked message', () => {
  const pieces = markText(text, textMarks(reading, tasks))
  const piece = (words: string) => pieces.find((one) => one.text === words)

  it('is cut where a mark begins or ends, and nothing is lost', () => {
    expect(pieces.map((one) => one.text)).toEqual([
      'Click “',
      'Submit',
      '”',
      ', ',
      'no need',
      ' to send',
      '. Pay ',
      'USD 5',
      '\u202e',
      '.',
    ])
  })
  it('never cuts a label with the colour of a risk', () => {
    const said = 'Choose “Return Goods & Refund” now'
    const label = { label: 'Return Goods & Refund', ...placeOf(said, 'Return Goods & Refund') }
    const marks = textMarks(
      makeReading({ labels: [label], risks: [makeRisk(said, 'Choose “Return', 'Choose “Return')] }),
      [],
    )
    const words = marks.filter(({ kind }) => kind !== 'word').map(({ start, end }) => said.slice(start, end))
    expect(words).toEqual(['Choose “Return Goods & Refund', 'Choose “Return Goods & Refund'])
  })
  it('numbers a step once, where it begins', () => {
    expect(pieces.flatMap((one) => one.begins.map(({ number }) => [one.text, number]))).toEqual([
      ['Click “', 1],
    ])
  })
  it('names the marks of a piece, the longest first', () => {
    expect(piece('Submit')?.marks.map(({ key }) => key)).toEqual(['task-0', 'label-Submit'])
  })
  it('can be reached once for each mark', () => {
    const stops = pieces.flatMap((one) => (one.stop ? [one.stop.key] : []))
    expect(stops.toSorted()).toEqual([
      'hidden',
      'label-Submit',
      'named-money-USD 5',
      'risk-return-without-returning',
    ])
  })
  it('shows the code of a character nobody sees', () => {
    expect(piece('\u202e')?.stop).toMatchObject({ kind: 'hidden', code: 'U+202E' })
  })
  it('keeps every letter whatever the marks', () => {
    const mark = fc
      .tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 }))
      .map(([start, end]): TextMark => ({ start, end, key: `${start}-${end}`, kind: 'word' }))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (words, marks) => {
        expect(
          markText(words, marks)
            .map((one) => one.text)
            .join(''),
        ).toBe(words)
      }),
    )
  })
  it('is cut in time however often it repeats itself', () => {
    const long = 'USD 5 '.repeat(longestMessage / 6)
    const named = Array.from({ length: 16_000 }, (_, index) => ({
      kind: 'money' as const,
      key: 'USD 5',
      start: index * 6,
      end: index * 6 + 5,
    }))
    expect(markText(long, textMarks(makeReading({ named }), [])).length).toBeLessThan(4000)
  })
})

describe('the longest message', () => {
  it('is as long as the contract says', () => {
    expect(longestMessage).toBe(LONGEST_MESSAGE)
  })
})
