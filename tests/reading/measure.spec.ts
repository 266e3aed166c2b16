import { describe, expect, it } from 'vitest'
import { RiskId } from '../../src/contract/reading-words.ts'
import { answerAll, phrasebook } from './answer-all.ts'
import { readLabelled, readLines } from './labelled.ts'
import { measure } from './measure.ts'
import { sharedWording } from './shared-wording.ts'

const test = readLabelled('test')
const exam = readLabelled('exam')
const development = readLabelled('development')
const all = [...development, ...test, ...exam]

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

  it('share no sentence and no run of words with those it learns from', () => {
    const labels = phrasebook.labels.flatMap(({ label, forms }) => [
      label,
      ...[forms.en, forms.zh, forms.ja].flatMap((own) => own ?? []).filter((form) => !/[=+|~*]/.test(form)),
    ])
    const learnt = [...development.map(({ text }) => text), ...readLines()]
    const measured = [...test, ...exam].map(({ text }) => text)
    expect(sharedWording(learnt, measured, labels)).toEqual([])
  })
})

/** What was reached, a little less; what is aimed at stands beside it in the bench. */
const REACHED = {
  test: { precision: 0.955, recall: 0.855, steps: 0.8, kind: 0.83, messages: test },
  exam: { precision: 0.95, recall: 0.96, steps: 0.85, kind: 0.925, messages: exam },
}

describe.each(Object.entries(REACHED))('reading messages it was not written for: %s', (_part, reached) => {
  const { precision, recall, steps, kind, falseAlarms, mistakes } = measure(answerAll(reached.messages))

  it('invents no more risks than it did', () => {
    expect(precision.share, mistakes.join('\n')).toBeGreaterThanOrEqual(reached.precision)
  })
  it('misses no more risks than it did', () => {
    expect(recall.share, mistakes.join('\n')).toBeGreaterThanOrEqual(reached.recall)
  })
  it('finds as many steps with their labels as it did', () => {
    expect(steps.share, mistakes.join('\n')).toBeGreaterThanOrEqual(reached.steps)
  })
  it('sorts as many replies as it did', () => {
    expect(kind.share, mistakes.join('\n')).toBeGreaterThanOrEqual(reached.kind)
  })
  it('tells nobody to stop over an honest message', () => {
    expect(falseAlarms.get('stop')?.share).toBeLessThanOrEqual(0.02)
  })
})
