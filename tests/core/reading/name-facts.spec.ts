import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/contract/language.ts'
import { nameFacts } from '../../../src/core/reading/name-facts.ts'

const named = (text: string, language: Language = 'en'): string[] =>
  nameFacts(text, language).map(({ key, start, end }) => `${key} = ${text.slice(start, end)}`)

describe('the facts a message names', () => {
  it('are days, amounts, ids and times, in order, each once', () => {
    const text = 'Order 8123456789012345: USD 5.00 before 1 December 2026, wait 3 to 10 days or 48 hours.'
    expect(named(text)).toEqual([
      '8123456789012345 = 8123456789012345',
      'USD 5 = USD 5.00',
      '2026-12-01 = 1 December 2026',
      '3-10 days = 3 to 10 days',
      '48 hours = 48 hours',
    ])
    expect(nameFacts(text, 'en').map(({ kind }) => kind)).toEqual([
      'id',
      'money',
      'date',
      'duration',
      'duration',
    ])
  })
  it.each([
    ['zh', '请等待3-10个工作日，退款5美元', ['3-10 days = 3-10个工作日', 'USD 5 = 5美元']],
    ['zh', '两周后，3个月，24小时', ['3 months = 3个月', '24 hours = 24小时']],
    ['ja', '12月1日までに、10日間お待ちください', ['--12-01 = 12月1日', '10 days = 10日間']],
    ['en', '2 more weeks, 15 working days', ['2 weeks = 2 more weeks', '15 days = 15 working days']],
    ['en', 'no facts, 3 cups, daylight', []],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(named(text, language)).toEqual(expected)
  })
})
