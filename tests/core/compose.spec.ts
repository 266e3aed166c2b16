import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/contract/draft.ts'
import type { Problem } from '../../src/contract/problem.ts'
import type { Scenario } from '../../src/contract/scenario.ts'
import { defaultSettings } from '../../src/contract/settings.ts'
import { compose, type Composition } from '../../src/core/compose.ts'
import type { Draft } from '../../src/core/draft.ts'
import { verdictFor } from '../../src/core/gate.ts'
import { fullWidth } from '../support/full-width.ts'
import { completeAnswers, makeDraft, makeField, makeScenario, template } from '../support/scenario.ts'

const limits = { ...defaultSettings.limits, chat: 100 }
const composed = (scenario: Scenario, answers: Answers, more: Partial<Draft> = {}): Composition =>
  compose(makeDraft(scenario, answers, more), { today: '2026-12-01', limits })

/** The problems of a draft as short words: `code field language severity`. */
function found(scenario: Scenario, answers: Answers, more: Partial<Draft> = {}): string[] {
  const words = ({ code, field, language, severity }: Problem): string =>
    [code, field, language, severity].filter((word) => word !== undefined).join(' ')
  return composed(scenario, answers, more).problems.map(words)
}

const scenarioWith = (
  overrides: Parameters<typeof makeField>[0],
  english = template`About ${overrides.id}.`,
): Scenario => makeScenario({ fields: [makeField(overrides)], languages: ['en'], templates: { en: english } })

describe('a complete draft', () => {
  it('has a text in every language and no problem', () => {
    const { messages, problems } = composed(makeScenario(), completeAnswers)
    expect(messages.en?.text).toBe('Order 8123456789012345: Blue cup is missing.')
    expect(messages.ja?.text).toBe('注文 8123456789012345 の Blue cup が届きません。')
    expect(messages.zh?.text).toBe('订单 8123456789012345 的 Blue cup 未收到。')
    expect(problems).toEqual([])
  })
  it('has segments that are its text, each value with its field', () => {
    const { en } = composed(makeScenario(), completeAnswers).messages
    expect(en?.segments).toEqual([
      { text: 'Order ' },
      { text: '8123456789012345', field: 'orderNumber' },
      { text: ': ' },
      { text: 'Blue cup', field: 'itemName' },
      { text: ' is missing.' },
    ])
  })
  it('is normalised at once', () => {
    const { en } = composed(makeScenario(), {
      ...completeAnswers,
      orderNumber: '8123 4567 8901 2345',
    }).messages
    expect(en?.text).toContain('8123456789012345')
  })
})

describe('a draft with a needed fact missing', () => {
  it('is blocked in every language and shows the gap', () => {
    const { messages, problems } = composed(makeScenario(), { itemName: 'Blue cup' })
    expect(messages.en?.text).toBe('Order [orderNumber]: Blue cup is missing.')
    expect(problems).toEqual([{ code: 'missing-field', severity: 'blocked', field: 'orderNumber' }])
    expect(verdictFor(problems, ['zh'])).toBe('blocked')
  })
  it('names an answer that is not on a closed list beside the gap', () => {
    const scenario = scenarioWith({ id: 'remedy', type: 'choice', required: true, choices: [] })
    expect(found(scenario, { remedy: 'cake' })).toEqual([
      'unknown-choice remedy warning',
      'missing-field remedy blocked',
    ])
  })
  it('is not blocked by a needed field that is hidden', () => {
    const scenario = makeScenario({
      fields: [makeField({ id: 'amount', required: true, shownWhen: [{ name: 'tone', is: ['final'] }] })],
      templates: { en: template`Hello.` },
    })
    expect(found(scenario, {})).toEqual([])
  })
})

describe('a gap nobody asked to fill', () => {
  it('blocks the language it stands in', () => {
    const scenario = scenarioWith({ id: 'colour' }, template`The ${'colour'} one.`)
    expect(found(scenario, {})).toEqual(['missing-field colour en blocked'])
  })
  it('blocks even when the field is needed elsewhere and hidden here', () => {
    const scenario = scenarioWith(
      { id: 'amount', required: true, shownWhen: [{ name: 'tone', is: ['final'] }] },
      template`Pay ${'amount'}.`,
    )
    expect(found(scenario, {})).toEqual(['missing-field amount en blocked'])
  })
  it('blocks the languages a needed sentence was not written in', () => {
    const scenario = makeScenario({
      languages: ['en', 'ja'],
      fields: [makeField({ id: 'note', type: 'sentence', required: true })],
      templates: { en: template`Note: ${'note'}`, ja: template`補足: ${'note'}` },
    })
    expect(found(scenario, { note: { en: 'It is wet.' } })).toEqual([
      'language-missing note ja warning',
      'missing-field note ja blocked',
    ])
  })
})

describe('private data', () => {
  it.each([
    ['a telephone number', '090-1234-5678', 'private-phone'],
    ['an e-mail address', 'hanako@example.com', 'private-email'],
    ['a card number', '4111 1111 1111 1111', 'private-card'],
  ])('is warned of: %s', (_name, itemName, code) => {
    expect(found(makeScenario(), { ...completeAnswers, itemName })).toEqual([`${code} itemName warning`])
  })
  it('is not looked for in order and tracking numbers', () => {
    const answers = { ...completeAnswers, orderNumber: '4111111111111111' }
    expect(found(makeScenario(), answers)).toEqual([])
    expect(found(scenarioWith({ id: 'track', type: 'tracking-number' }), { track: '0312345678' })).toEqual([])
  })
  it('is not looked for in links', () => {
    const scenario = scenarioWith({ id: 'link', type: 'url' })
    expect(found(scenario, { link: 'https://example.com/item/4111111111111111.html' })).toEqual([])
  })
  it('is looked for in every language of a sentence', () => {
    const scenario = scenarioWith({ id: 'note', type: 'sentence' }, template`Hello.`)
    expect(found(scenario, { note: { en: 'Call me.', ja: '電話は 090-1234-5678 です。' } })).toEqual([
      'private-phone note warning',
    ])
  })
})

describe('Japanese in the English text', () => {
  it.each(['青いカップ', 'Cup 青', 'ｶｯﾌﾟ', '杯子'])('is warned of once: %s', (itemName) => {
    const scenario = makeScenario({
      templates: {
        en: template`${'orderNumber'}: ${'itemName'}. Again: ${'itemName'}.`,
        ja: template`${'itemName'}`,
      },
    })
    expect(found(scenario, { ...completeAnswers, itemName })).toEqual([
      'japanese-in-english itemName en warning',
    ])
  })
  it('does not concern the other languages', () => {
    const { problems } = composed(makeScenario(), { ...completeAnswers, itemName: '青いカップ' })
    expect(verdictFor(problems, ['en'])).toBe('warning')
    expect(verdictFor(problems, ['ja'])).toBe('ready')
    expect(verdictFor(problems, ['zh'])).toBe('ready')
  })
  it('does not concern full-width letters, which become ASCII', () => {
    expect(found(makeScenario(), { ...completeAnswers, itemName: fullWidth('Blue cup') })).toEqual([])
  })
})

describe('a leftover of the template', () => {
  it('blocks the language it stands in', () => {
    const scenario = makeScenario({ templates: { en: template`Order {{x}}.`, ja: template`注文。` } })
    expect(found(scenario, completeAnswers)).toEqual(['template-leftover en blocked'])
  })
  it('is not seen in what the user wrote', () => {
    expect(found(makeScenario(), { ...completeAnswers, itemName: '{{cup}} [blue] undefined' })).toEqual([])
  })
})

describe('the length of the text that is sent', () => {
  const textOf = (length: number): Answers => ({ text: 'x'.repeat(length) })
  const scenario = scenarioWith({ id: 'text', maximum: 1000 }, template`${'text'}`)

  it.each([
    [89, []],
    [90, ['length-near en note']],
    [100, ['length-near en note']],
    [101, ['length-over en warning']],
  ])('of %i units against 100 gives %j', (length, codes) => {
    expect(found(scenario, textOf(length))).toEqual(codes)
  })
  it('is told with the limit', () => {
    expect(composed(scenario, textOf(101)).problems[0]?.values).toEqual({ units: 101, limit: 100 })
  })
  it('does not matter in the languages that stay at home', () => {
    const mirror = makeScenario({ templates: { en: template`Hello.`, ja: template`${'itemName'}` } })
    expect(found(mirror, { ...completeAnswers, itemName: 'x'.repeat(119) })).toEqual([])
  })
})

describe('a text changed by hand', () => {
  const edited = (en: string, answers = completeAnswers): string[] =>
    found(makeScenario(), answers, { edits: { en } })

  it('takes the place of the rendered one and is one segment', () => {
    const { messages } = composed(makeScenario(), completeAnswers, { edits: { en: 'By hand.' } })
    expect(messages.en).toEqual({
      language: 'en',
      segments: [{ text: 'By hand.' }],
      text: 'By hand.',
      edited: true,
    })
    expect(messages.ja?.edited).toBe(false)
  })
  it.each<[string, string, string[]]>([
    ['a warning', 'By hand.', []],
    ['blocked when it is empty', ' \n', ['message-empty en blocked']],
    ['blocked with a tag in it', 'By {{itemName}}', ['template-leftover en blocked']],
    ['blocked with a gap in it', 'By [itemName]', ['template-leftover en blocked']],
    ['a warning for Japanese', 'カップ', ['japanese-in-english en warning']],
    ['a warning for private data', 'Call 090-1234-5678', ['private-phone en warning']],
    ['no more for its own order number', 'Order 8123456789012345', []],
  ])('is %s', (_name, text, codes) => {
    expect(edited(text)).toEqual(['hand-edited en warning', ...codes])
  })
  it('does not take an order number for a card', () => {
    const answers = { ...completeAnswers, orderNumber: '4111111111111111' }
    expect(edited('Order 4111111111111111', answers)).toEqual(['hand-edited en warning'])
  })
  it('stays blocked while a needed fact is missing', () => {
    expect(edited('By hand.', { itemName: 'Blue cup' })).toContain('missing-field orderNumber blocked')
  })
})

describe('a draft held against the facts', () => {
  it.each([
    ['nothing', []],
    ['all', ['received-otherwise warning']],
    ['part', ['received-otherwise warning']],
    [undefined, []],
  ] as const)('with %s arrived, where the text says that nothing has', (received, problems) => {
    expect(found(makeScenario({ fits: ['nothing'] }), completeAnswers, { received })).toEqual(problems)
  })
  it('says nothing where it makes no difference what has arrived', () => {
    expect(found(makeScenario(), completeAnswers, { received: 'all' })).toEqual([])
  })
  it('warns when two facts that must differ are the same', () => {
    const fields = [makeField({ id: 'home' }), makeField({ id: 'place', differsFrom: 'home' })]
    const scenario = makeScenario({ fields, languages: ['en'], templates: { en: template`Hello.` } })
    expect(found(scenario, { home: 'Tokyo', place: 'Ｔｏｋｙｏ' })).toEqual(['same-as place warning'])
    expect(found(scenario, { home: 'Tokyo', place: 'Osaka' })).toEqual([])
  })
  it('is blocked by an amount without a currency', () => {
    const scenario = scenarioWith({ id: 'amount', type: 'money' })
    expect(found(scenario, { amount: { value: '12', currency: '' } })).toEqual([
      'currency-missing amount blocked',
    ])
  })
})
