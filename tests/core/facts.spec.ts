import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../../src/contract/draft.ts'
import type { Field } from '../../src/contract/scenario.ts'
import type { Draft } from '../../src/core/draft.ts'
import { readFacts, type Fact } from '../../src/core/facts.ts'
import { makeDraft, makeField, makeScenario } from '../support/scenario.ts'

const label = { en: 'x', ja: 'x', zh: 'x' }
const choices = ['refund', 'resend'].map((id) => ({ id, label: { en: id, ja: `${id}する`, zh: id } }))

function factOf(field: Partial<Field>, answer: Answer | undefined): Omit<Fact, 'field'> {
  const scenario = makeScenario({ fields: [makeField({ ...field, id: 'asked' })] })
  const facts = readFacts(makeDraft(scenario, answer === undefined ? {} : { asked: answer }))
  const [fact] = facts.values()
  if (!fact) throw new Error('there is no fact')
  const { shown, state, answer: read, unknownChoice } = fact
  return {
    shown,
    state,
    ...(read === undefined ? {} : { answer: read }),
    ...(unknownChoice === undefined ? {} : { unknownChoice }),
  }
}

describe('a fact', () => {
  it.each<[string, Partial<Field>, Answer]>([
    ['a text of spaces', { type: 'text' }, '  '],
    ['no choice', { type: 'choices' }, []],
    ['an empty amount', { type: 'money' }, { value: '', currency: 'USD' }],
    ['a sentence in no language', { type: 'sentence' }, { en: ' ' }],
    ['a sentence with no language at all', { type: 'sentence' }, {}],
    ['a switch that is off', { type: 'yes-no' }, false],
    ['a list where a text is asked', { type: 'text' }, ['a']],
    ['a switch where a text is asked', { type: 'text' }, true],
    ['an amount where a text is asked', { type: 'text' }, { value: '1', currency: 'USD' }],
    ['a sentence where an amount is asked', { type: 'money' }, { en: 'a lot' }],
  ])('is missing for %s', (_name, field, answer) => {
    expect(factOf(field, answer)).toEqual({ shown: true, state: 'missing' })
  })

  it.each<[string, Partial<Field>, Answer, Answer]>([
    ['a text', { type: 'text' }, ' Blue cup ', 'Blue cup'],
    ['a switch that is on', { type: 'yes-no' }, true, true],
    ['an amount in words', { type: 'money' }, 'USD 5', { value: '5', currency: 'USD' }],
    ['a listed choice by its label', { type: 'choice', choices }, 'refundする', 'refund'],
    ['an unlisted choice of an open list', { type: 'choice', choices, open: true }, 'a voucher', 'a voucher'],
    [
      'one language of a sentence',
      { type: 'sentence' },
      { ja: '濡れていました。' },
      { ja: '濡れていました。' },
    ],
  ])('is given by %s', (_name, field, answer, normalised) => {
    expect(factOf(field, answer)).toEqual({ shown: true, state: 'given', answer: normalised })
  })

  it('is missing without an answer', () => {
    expect(factOf({}, undefined)).toEqual({ shown: true, state: 'missing' })
  })
  it('is missing for a choice that is not on a closed list, and says which', () => {
    expect(factOf({ type: 'choice', choices }, 'a voucher')).toEqual({
      shown: true,
      state: 'missing',
      unknownChoice: 'a voucher',
    })
  })
  it('is missing when one of several choices is not on a closed list', () => {
    expect(factOf({ type: 'choices', choices }, ['refund', 'a voucher'])).toEqual({
      shown: true,
      state: 'missing',
      unknownChoice: 'a voucher',
    })
  })
})

describe('a field with conditions', () => {
  const tone = (id: string): { id: string; label: { ja: string; en: string } } => ({
    id,
    label: { ja: id, en: id },
  })
  const scenario = makeScenario({
    tones: [tone('friendly'), tone('final')],
    fields: [
      makeField({ id: 'remedy', type: 'choice', choices }),
      makeField({
        id: 'proofs',
        type: 'choices',
        choices: [
          { id: 'photo', label },
          { id: 'video', label },
        ],
      }),
      makeField({
        id: 'amount',
        type: 'money',
        required: true,
        shownWhen: [{ name: 'remedy', is: ['refund'] }],
      }),
      makeField({ id: 'link', type: 'url', shownWhen: [{ name: 'proofs', is: ['video'] }] }),
      makeField({
        id: 'lastDay',
        type: 'date',
        shownWhen: [
          { name: 'remedy', is: ['refund', 'resend'] },
          { name: 'tone', is: ['final'] },
        ],
      }),
    ],
  })
  const shown = (answers: Answers, more: Partial<Draft> = {}): string[] =>
    [...readFacts(makeDraft(scenario, answers, more)).values()]
      .filter((fact) => fact.shown)
      .map(({ field }) => field.id)

  it('is hidden while what it depends on is not answered', () => {
    expect(shown({})).toEqual(['remedy', 'proofs'])
  })
  it('is shown for the right choice', () => {
    expect(shown({ remedy: 'refund' })).toContain('amount')
    expect(shown({ remedy: 'resend' })).not.toContain('amount')
  })
  it('is shown when one of several choices is the right one', () => {
    expect(shown({ proofs: ['photo', 'video'] })).toContain('link')
    expect(shown({ proofs: ['photo'] })).not.toContain('link')
  })
  it('is shown only when all conditions hold', () => {
    expect(shown({ remedy: 'refund' }, { tone: 'final' })).toContain('lastDay')
    expect(shown({ remedy: 'refund' })).not.toContain('lastDay')
    expect(shown({}, { tone: 'final' })).not.toContain('lastDay')
  })
  it('forgets its answer while it is hidden', () => {
    const facts = readFacts(makeDraft(scenario, { remedy: 'resend', amount: 'USD 5' }))
    expect(facts.get('amount')).toMatchObject({ shown: false, state: 'missing' })
    expect(facts.get('amount')?.answer).toBeUndefined()
  })
})
