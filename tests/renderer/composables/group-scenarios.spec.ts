import { describe, expect, it } from 'vitest'
import type { ScenarioSummary } from '../../../src/contract/scenario.ts'
import type { Usage } from '../../../src/contract/usage.ts'
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
const usage = { favourites: [], recent: [], often: [] }
const labels = { often: 'Often', recent: 'Recent' }
const list = { scenarios, categories, usage }
const found = (query: string): string[] =>
  groupScenarios(list, query, 'ja', labels).flatMap(({ options }) => options.map(({ id }) => id))
const keysWith = (changes: Partial<Usage>, query = ''): string[] =>
  groupScenarios({ ...list, usage: { ...usage, ...changes } }, query, 'en', labels).flatMap(({ options }) =>
    options.map(({ key }) => key),
  )
const inCategories = ['trouble/small-trouble', 'thanks/thank-you']

describe('the list of situations', () => {
  it('stands in the order of its categories, in the language of the interface', () => {
    const groups = groupScenarios(list, '', 'en', labels)
    expect(groups.map(({ id, label }) => [id, label])).toEqual([
      ['trouble', 'Trouble'],
      ['thanks', 'Thanks'],
    ])
    expect(groups[0]?.options).toEqual([
      { key: 'trouble/small-trouble', id: 'small-trouble', label: 'Small trouble', isFavourite: false },
    ])
  })

  it('begins with favourites and what is used most, then what was used last, each in one of the two', () => {
    expect(keysWith({ favourites: ['thank-you'] })).toEqual(['~often/thank-you', ...inCategories])
    expect(
      keysWith({
        favourites: ['thank-you'],
        often: ['thank-you'],
        recent: ['thank-you', 'small-trouble', 'gone'],
      }),
    ).toEqual(['~often/thank-you', '~recent/small-trouble', ...inCategories])
  })

  it('shows what was found once, the category of the best find first', () => {
    expect(keysWith({ favourites: ['thank-you'] }, 'refund')).toEqual(['trouble/small-trouble'])
    expect(keysWith({}, '届')).toEqual(['thanks/thank-you', 'trouble/small-trouble'])
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
