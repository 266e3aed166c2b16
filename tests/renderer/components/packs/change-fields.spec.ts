import { describe, expect, it } from 'vitest'
import {
  addField,
  changeField,
  removeField,
} from '../../../../src/renderer/components/packs/change-fields.ts'
import { manuscript } from './manuscript-fixture.ts'

const ids = (one = manuscript): string[] => one.scenario.fields.map(({ id }) => id)
const ITEM = 0
const REMEDY = 1
const ORDERED = 4

describe('the fields of a manuscript', () => {
  it('take the answers of the examples along to a new id', () => {
    const changed = changeField(manuscript, ITEM, { id: 'thing' })
    expect(ids(changed).slice(0, 2)).toEqual(['thing', 'remedy'])
    expect(changed.examples[0]?.answers).toMatchObject({ thing: 'Cable', remedy: 'refund' })
  })
  it('are followed to a new id by the fields that name them', () => {
    expect(changeField(manuscript, ITEM, { id: 'thing' }).scenario.fields[5]?.differsFrom).toBe('thing')
    expect(changeField(manuscript, ORDERED, { id: 'bought' }).scenario.fields[6]?.notBefore).toBe('bought')
    const { fields } = changeField(manuscript, REMEDY, { id: 'wish' }).scenario
    expect(fields[3]?.shownWhen?.[0]).toEqual({ name: 'wish', is: ['refund'] })
  })
  it('drop the answers that belong to another kind', () => {
    expect(changeField(manuscript, ITEM, { type: 'date' }).examples[0]?.answers).not.toHaveProperty('item')
  })
  it('begin with an empty choice when they come to offer some, and keep them from one to several', () => {
    expect(changeField(manuscript, ITEM, { type: 'choice' }).scenario.fields[ITEM]?.choices).toEqual([
      { id: 'option-1', label: { en: '', ja: '', zh: '' } },
    ])
    const several = changeField(manuscript, REMEDY, { type: 'choices' }).scenario.fields[REMEDY]
    expect(several?.choices).toEqual(manuscript.scenario.fields[REMEDY]?.choices)
  })
  it('lose what only their kind before could have', () => {
    const plain = changeField(manuscript, REMEDY, { type: 'text' }).scenario.fields[REMEDY]
    expect(plain).not.toHaveProperty('choices')
    expect(changeField(manuscript, ORDERED, { type: 'text' }).scenario.fields[ORDERED]).not.toHaveProperty(
      'tense',
    )
  })
  it('leave with their answers and with what other fields ask of them', () => {
    const without = removeField(removeField(removeField(manuscript, ORDERED), REMEDY), ITEM)
    expect(ids(without)).toEqual(['proofs', 'amount', 'place', 'sentOn'])
    expect(without.examples[0]?.answers).toEqual({ proofs: ['refund'] })
    expect(without.scenario.fields[1]?.shownWhen?.map(({ name }) => name)).toEqual(['tone', 'variant'])
    expect(without.scenario.fields[2]).not.toHaveProperty('differsFrom')
    expect(without.scenario.fields[3]).not.toHaveProperty('notBefore')
  })
  it('come under an id nobody has', () => {
    const label = { ja: '項目', en: 'Field' }
    expect(ids(addField(addField(manuscript, label), label)).slice(-2)).toEqual(['field1', 'field2'])
  })
})
