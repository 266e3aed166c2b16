import { describe, expect, it } from 'vitest'
import { createPhraseFinder } from '../../../src/core/advice/find-phrases.ts'

const find = createPhraseFinder({
  en: ['bad/poor review', 'post ~ online', 'bad review online', 'e mail'],
  latin: ['paypal'],
  ja: ['評価', '低い評価', 'lineで'],
})

const found = (text: string, language: 'en' | 'ja' = 'en'): string[] =>
  find(text, language).map(({ start, end }) => text.slice(start, end))

describe('finding phrases', () => {
  it('takes either word, whatever the case and the line', () => {
    expect(found('A POOR\nreview and a bad, review')).toEqual(['POOR\nreview', 'bad, review'])
  })
  it('leaves up to three words between', () => {
    expect(found('post online, post all of this online')).toEqual(['post online', 'post all of this online'])
    expect(found('post all of this here online')).toEqual([])
  })
  it('takes the longest at each place', () => {
    expect(found('a bad review online')).toEqual(['bad review online'])
    expect(found('低い評価と評価', 'ja')).toEqual(['低い評価', '評価'])
  })
  it('does not reach across the end of a sentence', () => {
    expect(found('The lamp is bad. Review the photo.')).toEqual([])
    expect(found('bad \ufffc review')).toEqual([])
  })
  it('reads a hyphen as a space and nothing as part of a longer word', () => {
    expect(found('my e-mail, no emails, e.mail')).toEqual(['e-mail'])
    expect(found('ONLINEで、LINEで', 'ja')).toEqual(['LINEで'])
  })
  it('finds Latin names in every language and every width', () => {
    expect(found('ＰａｙＰａｌで、PayPalで', 'ja')).toEqual(['ＰａｙＰａｌ', 'PayPal'])
  })
})
