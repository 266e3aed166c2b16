import { describe, expect, it } from 'vitest'
import type { ScenarioSummary } from '../../../src/contract/scenario.ts'
import { groupScenarios } from '../../../src/renderer/composables/group-scenarios.ts'
import { makeSummary } from '../../support/summary.ts'

const categories = [
  { id: 'trouble', label: { ja: '困りごと', en: 'Trouble' } },
  { id: 'thanks', label: { ja: 'お礼', en: 'Thanks' } },
]
const scenarios: ScenarioSummary[] = [
  makeSummary({ tags: ['セラー', 'refund'] }),
  makeSummary({
    id: 'thank-you',
    category: 'thanks',
    title: { en: 'Thank you', ja: '届いたお礼', zh: '感谢' },
  }),
]
const found = (query: string): string[] =>
  groupScenarios(scenarios, categories, query, 'ja').flatMap(({ options }) => options.map(({ id }) => id))

describe('the list of situations', () => {
  it('stands in the order of its categories, in the language of the interface', () => {
    expect(groupScenarios(scenarios, categories, '', 'en')).toEqual([
      { id: 'trouble', label: 'Trouble', options: [{ id: 'small-trouble', label: 'Small trouble' }] },
      { id: 'thanks', label: 'Thanks', options: [{ id: 'thank-you', label: 'Thank you' }] },
    ])
  })

  it.each(['せらー', 'ｾﾗｰ', 'REFUND', 'ｒｅｆｕｎｄ', '小麻烦', '小さな セラー'])(
    'finds by title and tag in any language, width, case and kana: %s',
    (query) => {
      expect(found(query)).toEqual(['small-trouble'])
    },
  )

  it('leaves out what does not hold every word', () => {
    expect(found('お礼 セラー')).toEqual([])
  })
})
