import { describe, expect, it } from 'vitest'
import { explainStart } from '../../src/app/start-failure.ts'
import { Failure, FailureCode } from '../../src/contract/failure.ts'

describe('a start that fails', () => {
  it('says in both languages that the folder is in use', () => {
    const { texts, exitCode, trace } = explainStart(new Failure('busy', 'locked'))
    expect(texts[0]).toContain('すでに動いています')
    expect(texts[1]).toContain('already running')
    expect([exitCode, trace]).toEqual([3, undefined])
  })

  it.each(FailureCode.options)('has words for %s and does not show the message for developers', (code) => {
    const { texts } = explainStart(new Failure(code, 'developers only'))
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(10)
      expect(text).not.toMatch(/developers only|undefined|\n/)
    }
  })

  it('shows no stack to a person but keeps it for the log', () => {
    const { texts, exitCode, trace } = explainStart(new Error('secret detail'))
    expect(texts.join()).not.toContain('secret detail')
    expect(trace).toContain('secret detail')
    expect(exitCode).toBe(1)
  })
})
