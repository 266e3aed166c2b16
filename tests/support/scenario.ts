import type { Answers } from '../../src/contract/draft.ts'
import type { Field, Scenario } from '../../src/contract/scenario.ts'
import type { Template } from '../../src/contract/template.ts'
import type { Draft } from '../../src/core/draft.ts'

/** A field of a scenario made for a test: an optional text, but for what the test says. */
export function makeField(overrides: Partial<Field> & Pick<Field, 'id'>): Field {
  const { id } = overrides
  return {
    type: 'text',
    label: { ja: `項目 ${id}`, en: `Field ${id}` },
    required: false,
    choices: [],
    ...overrides,
  }
}

/** A template of plain text and printed fields: ``template`Order ${'orderNumber'}.` ``. */
export function template(texts: TemplateStringsArray, ...fields: string[]): Template {
  return texts.flatMap((text, at): Template => {
    const name = fields[at]
    const printed: Template = name === undefined ? [] : [{ kind: 'value', reference: { of: 'field', name } }]
    return text === '' ? printed : [{ kind: 'text', text }, ...printed]
  })
}

const source = { name: 'A page', date: '2026-11', confidence: 'medium' } as const

/** A small scenario: a needed order number and an item, in three languages, sent in English through the chat. */
export function makeScenario(overrides: Partial<Scenario> = {}): Scenario {
  return {
    id: 'small-trouble',
    version: 1,
    category: 'trouble',
    title: { en: 'Small trouble', ja: '小さな困りごと', zh: '小麻烦' },
    when: { ja: '小さく困ったとき', en: 'When in small trouble' },
    whenNot: { ja: '大きく困ったとき', en: 'When in big trouble' },
    tags: [],
    channel: 'chat',
    sendLanguage: 'en',
    languages: ['en', 'ja', 'zh'],
    tones: [],
    variants: [],
    evidence: [],
    wizard: 'steps',
    sources: [source],
    reviewed: '2026-11-22',
    pack: 'test',
    fields: [
      makeField({ id: 'orderNumber', type: 'order-number', required: true }),
      makeField({ id: 'itemName', required: true }),
    ],
    templates: {
      en: template`Order ${'orderNumber'}: ${'itemName'} is missing.`,
      ja: template`注文 ${'orderNumber'} の ${'itemName'} が届きません。`,
      zh: template`订单 ${'orderNumber'} 的 ${'itemName'} 未收到。`,
    },
    ...overrides,
  }
}

/** Answers that make the small scenario complete. */
export const completeAnswers: Answers = { orderNumber: '8123456789012345', itemName: 'Blue cup' }

/** A draft of a scenario with these answers. */
export function makeDraft(scenario: Scenario, answers: Answers, more: Partial<Draft> = {}): Draft {
  return { scenario, answers, edits: {}, ...more }
}
