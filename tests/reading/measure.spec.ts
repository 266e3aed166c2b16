import { describe, expect, it } from 'vitest'
import { RiskId } from '../../src/contract/reading-words.ts'
import { answerAll, phrasebook } from './answer-all.ts'
import { readLabelled } from './labelled.ts'
import { measure } from './measure.ts'
import { sharedWording } from './shared-wording.ts'

const test = readLabelled('test')
const development = readLabelled('development')
const all = [...development, ...test]

describe('the labelled messages', () => {
  it('are many, of every kind and language, each with an id of its own', () => {
    const many = (wanted: string): number => all.filter(({ group }) => group === wanted).length
    expect(many('risky')).toBeGreaterThanOrEqual(60)
    expect(many('harmless')).toBeGreaterThanOrEqual(60)
    expect(many('instruction')).toBeGreaterThanOrEqual(30)
    expect(new Set(all.map(({ language }) => language)).size).toBe(3)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('hold every risk at least ten times in the test part', () => {
    const few = RiskId.options.filter((id) => test.filter(({ risks }) => risks.includes(id)).length < 10)
    expect(few).toEqual([])
  })

  it('name labels the phrasebook knows', () => {
    const known = new Set(phrasebook.labels.map(({ label }) => label))
    const named = all.flatMap(({ steps }) => steps.flatMap(({ labels }) => labels))
    expect(named.filter((label) => !known.has(label))).toEqual([])
  })

  it('share no sentence and no run of words between the parts', () => {
    const labels = phrasebook.labels.flatMap(({ label, forms }) => [
      label,
      ...[forms.en, forms.zh, forms.ja].flatMap((own) => own ?? []),
    ])
    const texts = [development, test].map((messages) => messages.map(({ text }) => text))
    expect(sharedWording(texts[0] ?? [], texts[1] ?? [], labels)).toEqual([])
  })
})

describe('reading messages it was not written for', () => {
  const { precision, recall, steps, mistakes } = measure(answerAll(test))

  it('finds risks that are there and no others', () => {
    expect(precision.share, mistakes.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
  it('finds nearly all risks', () => {
    expect(recall.share, mistakes.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
  it('finds the steps, neither more nor fewer, with their labels', () => {
    expect(steps.share, mistakes.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})
