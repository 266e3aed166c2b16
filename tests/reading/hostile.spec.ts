import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeMessage } from '../../src/app/reading/decode-message.ts'
import { reportReading } from '../../src/app/reading/report-reading.ts'
import { LONGEST_MESSAGE, Reading, ReadingReport } from '../../src/contract/reading.ts'
import { readMessage } from '../../src/core/reading/read-message.ts'
import { anyText } from '../support/any-text.ts'
import { compiled, phrasebook } from './answer-all.ts'
import { faultsIn } from './check-reading.ts'
import { everyForm, fill, hostileTexts } from './hostile-texts.ts'

/** How many times as long as a plain text of its length a hostile one may take, and the milliseconds a machine may lose. */
const TIMES = 12
const GRACE_MS = 60

const plain =
  'Dear friend, thank you for your order. We packed the blue cup today and it waits for the plane. ' +
  'In winter the way to Japan takes about two weeks, so it should reach you before the end of the month. ' +
  '亲，您的包裹昨天已经到达海关，请您放心。ご注文ありがとうございます。倉庫から発送しました。\n'

function timed(text: string): { reading: Reading; ms: number } {
  const began = performance.now()
  const reading = readMessage(compiled, { text })
  return { reading, ms: performance.now() - began }
}

/** The time a plain text of this length takes in this run. */
function plainTime(length: number): number {
  return timed(fill(plain, length)).ms
}

plainTime(LONGEST_MESSAGE)

function expectSound(text: string): void {
  expect(faultsIn(readMessage(compiled, { text }), text)).toEqual([])
  /** How many times as long it takes as a plain one read right after it. */
  const slowness = (): number => (timed(text).ms - GRACE_MS) / plainTime(text.length)
  // A machine that did something else meanwhile gets a second chance; a slow reading stays slow.
  expect(Math.min(slowness(), slowness())).toBeLessThan(TIMES)
}

describe('a text nobody would write', () => {
  it.each(Object.entries(hostileTexts))('of %s is read in time', (_name, text) => {
    expectSound(text)
  })

  it('that says everything at once is read in time', () => {
    expectSound(everyForm(phrasebook))
  })

  it.each(['', ' \n', '👍👍🏻', '\u202e\u200b', '12345', '?!'])(
    'like %j is no message in any language',
    (text) => {
      const { language, kind, steps, risks } = readMessage(compiled, { text })
      expect({ language, kind, steps, risks }).toEqual({
        ...{ language: undefined, kind: undefined, steps: [], risks: [] },
      })
    },
  )

  it('is refused at once when it is longer than any message', () => {
    const bytes = new TextEncoder().encode('close the dispute '.repeat(100_000))
    const began = performance.now()
    expect(decodeMessage(bytes)).toEqual({ refused: 'message-too-long' })
    expect(performance.now() - began).toBeLessThan(plainTime(LONGEST_MESSAGE) + GRACE_MS)
  })

  it('may be the translation as well', () => {
    const began = performance.now()
    for (const text of [hostileTexts['numbers of steps'], hostileTexts['amounts and days']])
      readMessage(compiled, { text: fill(plain), ...(text === undefined ? {} : { translation: text }) })
    expect(performance.now() - began).toBeLessThan(4 * TIMES * plainTime(LONGEST_MESSAGE) + GRACE_MS)
  })
})

const piece = fc.oneof(
  anyText,
  fc.constantFrom(
    ...phrasebook.labels.map(({ label }) => label),
    ...[
      '1. ',
      '2) ',
      '① ',
      'Step 1: ',
      '第一步：',
      'ステップ1 ',
      'First ',
      ', then ',
      '\n- ',
      '“',
      '」',
      '"',
    ],
    ...[
      'please cancel the dispute',
      '请取消纠纷',
      '紛争を取り消してください',
      'do not ',
      'USD 5',
      '2026-12-01',
    ],
    ...['\u200b', '\u202e', '\ufeff', '\ud83d', '👍🏻', '\0', '\r\n', 'tell me when it is done'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const message = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

describe('whatever the text', () => {
  it('places lie in it and in order, and quotes are pieces of it', () => {
    fc.assert(
      fc.property(message, (text) => {
        const reading = Reading.parse(readMessage(compiled, { text, facts: { received: 'nothing' } }))
        expect(faultsIn(reading, text)).toEqual([])
        const report = ReadingReport.parse(reportReading(reading, text, phrasebook, 'ja'))
        for (const { text: step } of report.steps) expect(text.includes(step)).toBe(true)
        for (const { quote } of report.risks) expect(text.includes(quote)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is read the same way twice, whatever was read in between', () => {
    fc.assert(
      fc.property(message, message, (text, translation) => {
        const first = readMessage(compiled, { text, translation })
        readMessage(compiled, { text: translation })
        expect(readMessage(compiled, { text, translation })).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })
})
