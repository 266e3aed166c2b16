import { describe, expect, it } from 'vitest'
import { answersFor } from '../../../src/renderer/composables/answers-for.ts'
import { makeField, makeScenario } from '../../support/scenario.ts'

const choices = [{ id: 'red', label: { en: 'red', ja: '赤', zh: '红' } }]
const closed = makeScenario({ fields: [makeField({ id: 'colour', type: 'choice', choices })] })
const open = makeScenario({ fields: [makeField({ id: 'colour', type: 'choice', choices, open: true })] })

describe('the answers a situation takes over', () => {
  it('are those it asks for', () => {
    expect(answersFor(makeScenario(), { itemName: 'Cup', colour: 'red' })).toEqual({ itemName: 'Cup' })
  })
  it('leave out what a closed list does not know', () => {
    expect(answersFor(closed, { colour: 'blue' })).toEqual({})
  })
  it('keep what the list knows under another name, and anything where the list is open', () => {
    expect(answersFor(closed, { colour: '赤' })).toEqual({ colour: '赤' })
    expect(answersFor(open, { colour: 'blue' })).toEqual({ colour: 'blue' })
  })
})
