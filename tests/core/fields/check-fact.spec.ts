import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/contract/draft.ts'
import type { Field } from '../../../src/contract/scenario.ts'
import { readFacts } from '../../../src/core/facts.ts'
import { checkFact } from '../../../src/core/fields/check-fact.ts'
import { makeDraft, makeField, makeScenario } from '../../support/scenario.ts'

function codesFor(field: Partial<Field>, answer: Answer): string[] {
  const scenario = makeScenario({ fields: [makeField({ ...field, id: 'asked' })] })
  const facts = readFacts(makeDraft(scenario, { asked: answer }))
  return [...facts.values()].flatMap((fact) => checkFact(fact, facts, '2026-12-01')).map(({ code }) => code)
}

describe('the check of one answer', () => {
  it.each<[string, Partial<Field>, Answer, string[]]>([
    ['takes a good order number', { type: 'order-number' }, '8123456789012345', []],
    ['sees a bad order number', { type: 'order-number' }, '812', ['order-number-format']],
    [
      'sees a wrong check digit',
      { type: 'tracking-number' },
      'RR123456789CN',
      ['tracking-number-check-digit'],
    ],
    ['sees a day that is none', { type: 'date' }, '2026-02-30', ['date-format']],
    ['sees that a currency is missing', { type: 'money' }, '12', ['currency-missing']],
    ['sees a currency nobody knows', { type: 'money' }, 'XYZ 12', ['currency-unknown']],
    ['takes 1 piece', { type: 'quantity' }, '1', []],
    ['takes no 0 pieces', { type: 'quantity' }, '0', ['quantity-format']],
    ['takes no half pieces', { type: 'quantity' }, '1.5', ['quantity-format']],
    ['takes a link', { type: 'url' }, 'https://example.com/item/1', []],
    ['takes no other address', { type: 'url' }, 'example', ['url-format']],
    ['takes a text of the greatest length', { maximum: 3 }, '😀😀😀', []],
    ['sees a text that is longer', { maximum: 3 }, 'abcd', ['text-long']],
    [
      'sees a long sentence in any language',
      { type: 'sentence', maximum: 3 },
      { en: 'ok', ja: 'ながい文' },
      ['text-long'],
    ],
    [
      'sees a long text among several',
      { type: 'choices', open: true, maximum: 3 },
      ['abc', 'abcd'],
      ['text-long'],
    ],
    ['has nothing to say of a switch', { type: 'yes-no' }, true, []],
  ])('%s', (_name, field, answer, codes) => {
    expect(codesFor(field, answer)).toEqual(codes)
  })

  it('only notes an order number of the older length', () => {
    const scenario = makeScenario({ fields: [makeField({ id: 'asked', type: 'order-number' })] })
    const facts = readFacts(makeDraft(scenario, { asked: '30117050845804' }))
    const [fact] = facts.values()
    expect(fact && checkFact(fact, facts, '2026-12-01')).toEqual([
      { code: 'order-number-old', field: 'asked', severity: 'note' },
    ])
  })
})
