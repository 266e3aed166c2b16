import { describe, expect, it } from 'vitest'
import { NONE, ROOT } from '../../../src/core/reading/word-tree.ts'
import { indexForms } from '../../../src/core/reading/form-index.ts'
import { createLexicon } from '../../../src/core/reading/lexicon.ts'
import { compileBook, makeIdea, onlySentence } from '../../support/small-book.ts'

/** What is named in a sentence, as `id: words`. */
function named(text: string, ...forms: string[]): string[] {
  const { hits, words } = onlySentence(text, compileBook({ ideas: [makeIdea('idea', ...forms)] }))
  return hits.map(({ from, to }) => words.slice(from, to).join(' '))
}

describe('a form', () => {
  it('names its words, whatever their case and signs', () => {
    expect(named('Please RETURN - goods', 'return goods')).toEqual(['return goods'])
  })
  it('with | names either word', () => {
    expect(named('close it or end it, stop it', 'close|end it')).toEqual(['close it', 'end it'])
  })
  it('with * names every word that begins so', () => {
    expect(named('cancelled, cancellation, cance', 'cancel*')).toEqual(['cancelled', 'cancellation'])
  })
  it('with ~ steps over up to three words', () => {
    expect(named('give money', 'give ~ money')).toEqual(['give money'])
    expect(named('give us all the money', 'give ~ money')).toEqual(['give us all the money'])
    expect(named('give us nearly all the money', 'give ~ money')).toEqual([])
  })
  it('with ~ steps over up to six characters', () => {
    expect(named('给您退一半的钱', '给~钱')).toEqual(['给 您 退 一 半 的 钱'])
    expect(named('给您退了一半的的钱', '给~钱')).toEqual([])
  })
  it('names the longest at a place', () => {
    expect(named('open dispute now', 'open', 'open dispute')).toEqual(['open dispute'])
  })
  it('names words that are written a little wrong', () => {
    expect(named('open the disptue', 'dispute')).toEqual(['dispute'])
  })
  it('of Latin letters is one word, never a part of one', () => {
    expect(named('reopened', 'open')).toEqual([])
  })
})

describe('a form of one Chinese character', () => {
  const book = compileBook({
    ideas: [{ id: 'write', forms: { en: [], zh: ['写', '写信', '円'], ja: ['円'] } }],
  })
  const idsIn = (text: string): string[] => onlySentence(text, book).hits.map(({ id }) => id)
  it('is found in Chinese, and is nothing in Japanese, where it is a part of other words', () => {
    expect([idsIn('请写'), idsIn('写真をください')]).toEqual([['write'], []])
  })
  it('is found in Japanese where it is a Japanese form too, as are longer ones', () => {
    expect([idsIn('五円です'), idsIn('写信です')]).toEqual([['write'], ['write']])
  })
})

describe('the index of forms', () => {
  it('knows every word, and drops gaps at the ends', () => {
    const { finding, adding } = createLexicon()
    const forms = { en: ['~ pay|send now ~', '~'], zh: ['付'] }
    const { find, stopAt, vocabulary } = indexForms([{ id: 'a', forms }], [], adding)
    expect([...vocabulary].toSorted()).toEqual(['now', 'pay', 'send', '付'])
    expect([...vocabulary, '~'].filter((word) => find(ROOT, finding.numberOf(word)) !== NONE)).toEqual([
      '付',
      'pay',
      'send',
    ])
    expect(stopAt(['pay', 'now'].map(finding.numberOf).reduce(find, ROOT))).toMatchObject({
      ids: ['a'],
      hasGap: false,
    })
  })
})

describe('a form of a label', () => {
  const book = compileBook({
    labels: [
      {
        label: 'Submit',
        row: 'submit',
        act: { ja: '送る', en: 'submit' },
        meaning: { ja: '送る', en: 'submit' },
        forms: { en: ['submit', '=send'], ja: ['=送信'] },
      },
    ],
  })
  it('with = counts only alone', () => {
    const { hits } = onlySentence('We send it', book)
    expect(hits).toEqual([])
    expect(book.labels.bare.get('send')).toBe('Submit')
    expect(book.labels.bare.get('送 信')).toBe('Submit')
  })
  it('without it counts anywhere', () => {
    expect(onlySentence('then submit it', book).hits.map(({ id }) => id)).toEqual(['label:Submit'])
  })
})
