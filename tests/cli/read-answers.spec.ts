import { describe, expect, it } from 'vitest'
import { readAnswers, type GivenAnswers } from '../../src/cli/read-answers.ts'
import { makeField, makeScenario } from '../support/scenario.ts'

const scenario = makeScenario({
  fields: ['itemName', 'amount', 'evidence', 'note', 'unused'].map((id) => makeField({ id })),
})
const read = (text: string | Uint8Array): GivenAnswers =>
  readAnswers(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'a.json', scenario)

describe('a file of answers', () => {
  it.each([
    ['{ "itemName": "Cup", "unused": true }', { itemName: 'Cup', unused: true }],
    [
      '{ "amount": { "value": "12.34", "currency": "USD" } }',
      { amount: { value: '12.34', currency: 'USD' } },
    ],
    ['{ "amount": { "value": 12.34, "currency": "USD" } }', { amount: { value: '12.34', currency: 'USD' } }],
    ['{ "amount": 12.34, "evidence": [1, "photo"] }', { amount: '12.34', evidence: ['1', 'photo'] }],
    ['{ "note": { "en": "Wet.", "ja": "濡れた。" } }', { note: { en: 'Wet.', ja: '濡れた。' } }],
    ['{ "itemName": null }', {}],
    ['\ufeff{}', {}],
  ])('%s is read', (text, answers) => {
    expect(read(text)).toEqual({ answers, unknown: [] })
  })
  it('may be a whole example', () => {
    expect(read('{ "answers": { "itemName": "Cup" }, "tone": "firm", "variant": "x", "id": 1 }')).toEqual({
      answers: { itemName: 'Cup' },
      unknown: [],
      tone: 'firm',
      variant: 'x',
    })
  })
  it('may name fields that are not there', () => {
    expect(read('{ "itemname": "Cup", "__proto__": { "x": 1 } }')).toEqual({
      answers: {},
      unknown: ['itemname', '__proto__'],
    })
  })
  it.each([
    ['', 'answers-not-json'],
    ['{ itemName: "Cup" }', 'answers-not-json'],
    [new Uint8Array([0x22, 0xff, 0x22]), 'answers-not-json'],
    ['[]', 'answers-not-object'],
    ['"Cup"', 'answers-not-object'],
    ['null', 'answers-not-object'],
    ['{ "itemName": { "x": 1 } }', 'answers-shape'],
    ['{ "itemName": "\\ud800" }', 'answers-shape'],
    [`{ "itemName": "${'x'.repeat(4001)}" }`, 'answers-shape'],
    [' '.repeat(1_000_001), 'answers-too-large'],
  ])('%# is refused', (text, code) => {
    expect(() => read(text)).toThrow(code)
  })
})
