import { describe, expect, it } from 'vitest'
import type { Answers, Edits } from '../../../src/contract/draft.ts'
import { defaultSettings } from '../../../src/contract/settings.ts'
import { adviseWriting, type WritingAdvice } from '../../../src/core/advice/advise-writing.ts'
import { compose } from '../../../src/core/compose.ts'
import { makeField, makeScenario, template } from '../../support/scenario.ts'

const scenario = makeScenario({
  languages: ['en', 'ja'],
  fields: [makeField({ id: 'remark', type: 'sentence' })],
  templates: { en: template`I don't like it. ${'remark'}`, ja: template`困っています。${'remark'}` },
})

function advise(answers: Answers, edits: Edits = {}): WritingAdvice[] {
  const context = { today: '2026-11-22', limits: defaultSettings.limits }
  return adviseWriting(compose({ scenario, answers, edits }, context))
}

describe('advice on what a person writes', () => {
  it('leaves what came with the scenario alone', () => {
    expect(advise({})).toEqual([])
  })
  it('reads a free sentence in each of its languages', () => {
    const found = advise({ remark: { en: "I can't wait.", ja: '待てません。' } })
    expect(found.map(({ code, language, field }) => ({ code, language, field }))).toEqual([
      { code: 'contraction', language: 'en', field: 'remark' },
    ])
  })
  it('reads a text changed by hand and holds it against the other languages', () => {
    const codes = advise({}, { en: "I paid US $12.34. I don't know why." }).map(({ code }) => code)
    expect(codes).toContain('contraction')
    expect(codes).toContain('money-differs')
  })
  it('makes nothing of answers that are still missing', () => {
    expect(advise({}, { en: 'The parcel is late.', ja: '荷物が遅れています。[remark]' })).toEqual([])
  })
  it('says the same about the same words once', () => {
    const found = advise({ remark: { en: "I can't wait." } }, { en: "I can't wait." })
    expect(found.filter(({ code }) => code === 'contraction')).toHaveLength(1)
  })
})
