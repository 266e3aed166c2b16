import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/contract/settings.ts'
import { compose, type Composition } from '../../src/core/compose.ts'
import type { Draft } from '../../src/core/draft.ts'
import { takeText } from '../../src/core/take.ts'
import { completeAnswers, makeDraft, makeScenario, template } from '../support/scenario.ts'

const templates = {
  en: template`Hello.\n\nOrder ${'orderNumber'} is late. Please look.\n\nThank you.\n`,
  ja: template`\n\nこんにちは。\n\n注文 ${'orderNumber'} が届きません。\n`,
}
const scenario = makeScenario({ languages: ['en', 'ja'], templates })
const whole = { of: 'whole' } as const

function composition(more: Partial<Draft> = {}): Composition {
  return compose(makeDraft(scenario, completeAnswers, more), {
    today: '2026-12-01',
    limits: defaultSettings.limits,
  })
}

describe('the text that is taken', () => {
  it('is one language byte for byte, without a line feed at the end', () => {
    expect(takeText(composition(), ['en'], whole, 500)).toBe(
      'Hello.\n\nOrder 8123456789012345 is late. Please look.\n\nThank you.',
    )
  })
  it('is several languages, each behind a line of its own', () => {
    expect(takeText(composition(), ['ja', 'en'], whole, 500)).toBe(
      '--- ja\nこんにちは。\n\n注文 8123456789012345 が届きません。\n\n' +
        '--- en\nHello.\n\nOrder 8123456789012345 is late. Please look.\n\nThank you.',
    )
  })
  it('leaves out a language the scenario does not have', () => {
    expect(takeText(composition(), ['en', 'zh'], whole, 500)).toBe(
      takeText(composition(), ['en'], whole, 500),
    )
    expect(takeText(composition(), ['zh'], whole, 500)).toBe('')
  })
  it('may be one paragraph, the same in every language', () => {
    const second = { of: 'paragraph', index: 1 } as const
    expect(takeText(composition(), ['en'], second, 500)).toBe('Order 8123456789012345 is late. Please look.')
    expect(takeText(composition(), ['en', 'ja'], second, 500)).toBe(
      '--- en\nOrder 8123456789012345 is late. Please look.\n\n--- ja\n注文 8123456789012345 が届きません。',
    )
  })
  it('may be one part of a split', () => {
    const part = (index: number): string => takeText(composition(), ['en'], { of: 'part', index }, 45)
    expect([part(0), part(1), part(2)]).toEqual([
      'Hello.\n\nOrder 8123456789012345 is late.',
      'Please look.\n\nThank you.',
      '',
    ])
  })
  it('is what was written by hand, with one kind of line end', () => {
    const edits = { en: ' By hand.\r\n\r\nEnd ' }
    expect(takeText(composition({ edits }), ['en'], whole, 500)).toBe(' By hand.\n\nEnd ')
  })
})
