import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/contract/problem.ts'
import { problemsFor, verdictFor, warningCodes } from '../../src/core/gate.ts'

const note: Problem = { code: 'length-near', severity: 'note', language: 'en' }
const warning: Problem = { code: 'hand-edited', severity: 'warning', language: 'ja' }
const common: Problem = { code: 'private-phone', severity: 'warning', field: 'itemName' }
const blocked: Problem = { code: 'template-leftover', severity: 'blocked', language: 'zh' }
const problems = [note, warning, common, { ...common, field: 'sellerName' }, blocked]

describe('the gate', () => {
  it('is ready without problems', () => {
    expect(verdictFor([], ['en', 'ja', 'zh'])).toBe('ready')
  })
  it('is ready when there are only notes', () => {
    expect(verdictFor([note], ['en'])).toBe('ready')
  })
  it('warns of a problem that concerns every language', () => {
    expect(verdictFor(problems, ['en'])).toBe('warning')
  })
  it('is blocked by a blocking problem of a wanted language', () => {
    expect(verdictFor(problems, ['en', 'zh'])).toBe('blocked')
  })
  it('does not mind the problems of other languages', () => {
    expect(verdictFor([warning, blocked], ['en'])).toBe('ready')
    expect(problemsFor(problems, ['ja'])).toEqual([warning, common, { ...common, field: 'sellerName' }])
  })
  it('names every warning once, and nothing but warnings', () => {
    expect(warningCodes(problems, ['en', 'ja', 'zh'])).toEqual(['hand-edited', 'private-phone'])
  })
})
