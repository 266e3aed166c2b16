import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/contract/reading.ts'
import { readMessage } from '../../../src/core/reading/read-message.ts'
import { compiled } from '../../reading/answer-all.ts'

const text = `Hello friend, we are sorry about the parcel. The post office made a mistake and we can not send it again. Better we give the money back. Please open the case like this, then it goes quickly:
Choose “Return Goods & Refund” — no worry, you do not have to send anything.
Click “Received Goods”.
Reason: “Personal reason”.
Write the full amount and submit.
After you did it, tell us and we confirm.`

describe('a message with five steps', () => {
  const reading = readMessage(compiled, { text, facts: { received: 'nothing' } })
  const cut = ({ start, end }: Span): string => text.slice(start, end)

  it('has them in order, with their labels', () => {
    expect(reading.steps.map((step) => [cut(step), ...step.labels.map(({ label }) => label)])).toEqual([
      ['Choose “Return Goods & Refund”', 'Return Goods & Refund'],
      ['Click “Received Goods”', 'Received Goods'],
      ['Reason: “Personal reason”', 'Personal reason'],
      ['Write the full amount', 'Refund amount'],
      ['submit', 'Submit'],
    ])
    expect([reading.language, reading.kind?.id]).toEqual(['en', 'trick'])
  })
  it('contradicts a buyer who received nothing', () => {
    const untrue = reading.conflicts.filter(({ nature }) => nature === 'untrue')
    expect(untrue.map(({ step, fact }) => [step, fact])).toEqual([
      [0, 'received'],
      [1, 'received'],
      [2, 'received'],
    ])
  })
  it('contradicts nobody who said nothing', () => {
    const { conflicts } = readMessage(compiled, { text })
    expect(conflicts.filter(({ nature }) => nature === 'untrue')).toEqual([])
  })
  it('asks to return without returning, for a reason that is not true', () => {
    const ids = reading.risks.map(({ id }) => id)
    expect(ids).toContain('return-without-returning')
    expect(ids).toContain('buyer-side-reason')
  })
  it('ends with the request to report back', () => {
    expect(reading.closing && cut(reading.closing)).toBe('After you did it, tell us and we confirm.')
  })
  it('is answered by what is true', () => {
    expect(reading.suggestions[0]).toMatchObject({
      scenario: 'seller-dispute-steps',
      answers: { untrueSteps: ['return-goods', 'received', 'personal-reason'] },
    })
  })
})

describe('a text without letters', () => {
  it.each(['', ' \n\t', '12345', '1. 2. 3.', '①②③', '?!', '👍🏻', '2026-12-01'])('says nothing: %j', (said) => {
    const { language, kind, steps, risks, labels, closing, suggestions } = readMessage(compiled, {
      text: said,
    })
    expect([language, kind, closing]).toEqual([undefined, undefined, undefined])
    expect([steps, risks, labels, suggestions]).toEqual([[], [], [], []])
  })
  it('keeps the facts it names, and what is hidden in it', () => {
    const { named, hidden } = readMessage(compiled, { text: '8123456789012345\u202e' })
    expect(named).toEqual([{ kind: 'id', key: '8123456789012345', start: 0, end: 16 }])
    expect(hidden).toEqual([{ code: 'U+202E', start: 16, end: 17 }])
  })
})

describe('hidden characters', () => {
  it('are told with their places and change no word', () => {
    const plain = 'Click "Submit" and choose "Refund Only".'
    const hiding = plain.replace('Submit', 'Sub\u200bmit')
    const reading = readMessage(compiled, { text: hiding })
    expect(reading.hidden).toEqual([{ code: 'U+200B', start: 10, end: 11 }])
    const labels = readMessage(compiled, { text: plain }).labels.map(({ label }) => label)
    expect(reading.labels.map(({ label }) => label)).toEqual(labels)
  })
})
