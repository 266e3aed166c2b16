import { describe, expect, it } from 'vitest'
import { createWords } from '../../src/app/words.ts'

describe('words', () => {
  it('come in the language that was asked for', () => {
    expect(createWords('en').t('problems.message-empty')).toMatch(/^The text is empty/)
    expect(createWords('ja').t('problems.message-empty')).toMatch(/^文が空です/)
  })
  it('have their placeholders filled with exactly what is given', () => {
    const strange = '{x} | @:y <b> $1'
    expect(createWords('en').t('problems.missing-field', { field: strange })).toBe(
      `“${strange}” is still empty. Fill it in, and the message can be sent.`,
    )
    expect(createWords('en').t('problems.length-over', { units: 1234, limit: 500 })).toContain('(1234 / 500)')
  })
  it('are found below other keys', () => {
    expect(createWords('en').t('failures.busy.next')).toBe('Close the other one and try again.')
  })
  it.each(['problems.nothing', 'problems', 'constructor', 'failures.busy', ''])(
    'there are none for "%s"',
    (key) => {
      expect(() => createWords('ja').t(key)).toThrow('no words')
    },
  )
})
