import { describe, expect, it } from 'vitest'
import {
  addChoice,
  changeChoice,
  choicesOf,
  removeChoice,
} from '../../../../src/renderer/components/packs/change-choices.ts'
import { manuscript } from './manuscript-fixture.ts'

const REMEDY = 1
const PROOFS = 2
const ids = (at: number, one = manuscript): string[] =>
  one.scenario.fields.slice(at, at + 1).flatMap((field) => choicesOf(field).map(({ id }) => id))

describe('the choices of a field', () => {
  it('come under an id nobody has, with their words to be written in every language', () => {
    const twice = addChoice(addChoice(manuscript, REMEDY), REMEDY)
    expect(ids(REMEDY, twice)).toEqual(['refund', 'resend', 'option-1', 'option-2'])
    expect(twice.scenario.fields[REMEDY]?.choices?.at(-1)).toEqual({
      id: 'option-2',
      label: { en: '', ja: '', zh: '' },
    })
    expect(ids(PROOFS, twice)).toEqual(['refund', 'resend'])
  })
  it('take examples and conditions along to a new id', () => {
    const { scenario, examples } = changeChoice(manuscript, REMEDY, 0, { id: 'money-back' })
    expect(scenario.fields[3]?.shownWhen?.[0]).toEqual({ name: 'remedy', is: ['money-back'] })
    expect(examples.map(({ answers }) => answers['remedy'])).toEqual(['money-back', 'resend'])
    expect(examples.map(({ answers }) => answers['proofs'])).toEqual(
      manuscript.examples.map(({ answers }) => answers['proofs']),
    )
  })
  it('change their words and nothing else', () => {
    const label = { en: 'money', ja: 'お金', zh: '钱' }
    const { scenario, examples } = changeChoice(manuscript, REMEDY, 0, { label })
    expect(scenario.fields[REMEDY]?.choices).toEqual([{ id: 'refund', label }, expect.anything()])
    expect(examples).toEqual(manuscript.examples)
  })
  it('leave with the conditions and answers that only they could meet', () => {
    const without = removeChoice(removeChoice(manuscript, REMEDY, 0), PROOFS, 0)
    expect(ids(REMEDY, without)).toEqual(['resend'])
    expect(without.scenario.fields[3]?.shownWhen?.map(({ name }) => name)).toEqual(['tone', 'variant'])
    expect(without.examples.map(({ answers }) => answers)).toEqual([
      { item: 'Cable' },
      { remedy: 'resend', proofs: ['resend', 'a photo'] },
    ])
  })
})
