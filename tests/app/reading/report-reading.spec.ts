import { describe, expect, it } from 'vitest'
import type { Phrasebook } from '../../../src/contract/phrasebook.ts'
import { ReadingReport, type Reading } from '../../../src/contract/reading.ts'
import { reportReading } from '../../../src/app/reading/report-reading.ts'

const both = (text: string): { ja: string; en: string } => ({ ja: `${text}（日）`, en: text })
const sources = [{ name: 'A page', date: '2026', confidence: 'low' as const }]

const phrasebook: Pick<Phrasebook, 'risks' | 'conflicts'> = {
  risks: [
    {
      id: 'extra-fee',
      severity: 'stop',
      title: both('Fee'),
      reason: both('It asks for money.'),
      consequence: both('Money is gone.'),
      answer: both('Say no.'),
      scenarios: ['late-parcel'],
      sources,
    },
  ],
  conflicts: (['untrue', 'trap'] as const).map((nature) => ({
    id: `claims-${nature}`,
    nature,
    labels: ['Received Goods'],
    received: ['nothing'],
    reason: both(`It is ${nature}.`),
    instead: both('Say what is true.'),
    sources,
  })),
}

const text = '🎁 1. Click "Received Goods". Pay again!'
const start = text.indexOf('Click')
const label = { label: 'Received Goods', start: start + 7, end: start + 21 }

const reading: Reading = {
  language: 'en',
  kind: { id: 'instruction', words: [] },
  sentences: [],
  steps: [{ start, end: start + 22, labels: [label, label] }],
  labels: [label],
  risks: [
    {
      id: 'extra-fee',
      severity: 'stop',
      start: text.indexOf('Pay'),
      end: text.length,
      words: [{ start: text.indexOf('Pay'), end: text.indexOf('again') }],
    },
  ],
  conflicts: [
    { id: 'claims-trap', step: 0, nature: 'trap' },
    { id: 'claims-untrue', step: 0, nature: 'untrue', fact: 'received' },
  ],
  named: [],
  glosses: [],
  mistranslations: [],
  hidden: [],
  differences: [{ kind: 'number', original: '5', translation: '' }],
  suggestions: [
    { scenario: 'late-parcel', because: 'extra-fee', answers: {} },
    { scenario: 'late-parcel', because: 'instruction', answers: {} },
  ],
}

describe('a report', () => {
  it('holds exact pieces of the text, counts steps from 1 and leaves traps out', () => {
    const report = reportReading(reading, text, phrasebook, 'en')
    expect(report).toEqual({
      version: 1,
      language: 'en',
      kind: 'instruction',
      steps: [{ index: 1, text: 'Click "Received Goods"', labels: ['Received Goods'] }],
      risks: [{ id: 'extra-fee', quote: 'Pay again!', reason: 'It asks for money.' }],
      contradictions: [{ step: 1, fact: 'received', reason: 'It is untrue.' }],
      differences: [{ kind: 'number', original: '5', translation: '' }],
      suggestions: ['late-parcel'],
    })
    expect(ReadingReport.parse(report)).toEqual(report)
  })

  it('gives reasons in the language of the interface', () => {
    const { risks, contradictions } = reportReading(reading, text, phrasebook, 'ja')
    expect([...risks, ...contradictions].map(({ reason }) => reason)).toEqual([
      'It asks for money.（日）',
      'It is untrue.（日）',
    ])
  })

  it('says null where nothing decided language or kind', () => {
    const rest = structuredClone(reading)
    delete rest.language
    delete rest.kind
    const report = reportReading(rest, text, phrasebook, 'en')
    expect([report.language, report.kind]).toEqual([null, null])
  })
})
