import { describe, expect, it } from 'vitest'
import { setAnswers } from '../../src/cli/set-answers.ts'
import { makeField, makeScenario } from '../support/scenario.ts'

const scenario = makeScenario({
  fields: [
    makeField({ id: 'itemName' }),
    makeField({ id: 'amount', type: 'money' }),
    makeField({ id: 'evidence', type: 'choices' }),
    makeField({ id: 'note', type: 'sentence' }),
    makeField({ id: 'unused', type: 'yes-no' }),
  ],
})

describe('single answers', () => {
  it.each([
    ['itemName=Blue cup', { itemName: 'Blue cup' }],
    ['itemName=a=b', { itemName: 'a=b' }],
    ['itemName=', { itemName: '' }],
    ['itemName=a\nb', { itemName: 'a\nb' }],
    ['amount=USD 12.34', { amount: 'USD 12.34' }],
    ['evidence=photo,video', { evidence: 'photo,video' }],
    ['note=Wet.', { note: { en: 'Wet.' } }],
    ['note.ja=濡れています。', { note: { ja: '濡れています。' } }],
    ['unused=yes', { unused: true }],
    ['unused=いいえ', { unused: false }],
  ])('%j are read', (word, answers) => {
    expect(setAnswers({}, [word], scenario)).toEqual({ answers, unknown: [] })
  })

  it('come on top of what is there, the last one last', () => {
    expect(
      setAnswers({ itemName: 'Cup', unused: true }, ['itemName=A', 'itemName=B'], scenario).answers,
    ).toEqual({
      itemName: 'B',
      unused: true,
    })
  })
  it('add languages to a sentence', () => {
    const { answers } = setAnswers({ note: 'Wet.' }, ['note.ja=濡れた。', 'note.zh=湿了。'], scenario)
    expect(answers).toEqual({ note: { en: 'Wet.', ja: '濡れた。', zh: '湿了。' } })
  })
  it('for no field are told and left out', () => {
    expect(setAnswers({}, ['colour=red', '__proto__=x'], scenario)).toEqual({
      answers: {},
      unknown: ['colour', '__proto__'],
    })
  })
  it.each([
    ['itemName', 'set-form'],
    ['=x', 'set-form'],
    ['unused=perhaps', 'set-yes-no'],
    ['note.fr=Mouillé', 'set-language'],
    ['itemName.ja=カップ', 'set-no-sentence'],
    [`itemName=${'x'.repeat(4001)}`, 'set-too-long'],
    ['itemName=\ud800', 'set-too-long'],
  ])('%j cannot be understood: %s', (word, code) => {
    expect(() => setAnswers({}, [word], scenario)).toThrow(code)
  })
})
