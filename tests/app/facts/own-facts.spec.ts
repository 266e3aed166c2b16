import { describe, expect, it } from 'vitest'
import { valueOf } from '../start-application.ts'
import { startWith } from '../packs/own/start-packs.ts'

const both = (en: string): { ja: string; en: string } => ({ ja: `${en}（日本語）`, en })
const source = { name: 'The shop', date: '2026-12', confidence: 'medium' }
const wizard = {
  id: 'not-received',
  title: both('Not received, fresh'),
  asksReceived: true,
  steps: [
    {
      id: 'open-order',
      action: both('Press it'),
      labels: { en: 'My orders', ja: [] },
      explanation: both('New'),
      source,
    },
  ],
  reviewed: '2026-12-01',
}
const table = {
  id: 'deadlines',
  reviewed: '2026-12-02',
  rows: [{ id: 'wait', title: both('Wait'), value: both('Twelve days'), sources: [source] }],
}

describe('facts in the data folder', () => {
  it('are the shipped ones as long as there are no others', async () => {
    const { call } = await startWith({})
    const shipped = { from: 'shipped', since: '2026-11-22' }
    expect((await valueOf(call('scenario.open', { id: 'lost-parcel' }))).facts).toEqual(shipped)
    expect((await valueOf(call('reference.list', {}))).references[0]?.facts).toEqual(shipped)
  })

  it('replace the shipped ones of the same id, and it shows', async () => {
    const { call } = await startWith({
      'facts/wizards/not-received.json': wizard,
      'facts/reference/deadlines.json': table,
    })
    const opened = await valueOf(call('scenario.open', { id: 'lost-parcel' }))
    expect([opened.facts, opened.wizard.steps[0]?.labels.en]).toEqual([
      { from: 'own', since: '2026-12-01' },
      'My orders',
    ])
    expect((await valueOf(call('reference.list', {}))).references).toEqual([
      { ...table, facts: { from: 'own', since: '2026-12-02' } },
    ])
    expect((await valueOf(call('pack.list', {}))).factProblems).toEqual([])
  })

  it('are named and left out when they are broken or replace nothing', async () => {
    const { call } = await startWith({
      'facts/wizards/not-received.json': { ...wizard, steps: [] },
      'facts/wizards/elsewhere.json': { ...wizard, id: 'elsewhere' },
      'facts/reference/deadlines.json': { ...table, id: 'other' },
      'facts/reference/news.json': { ...table, id: 'news' },
      'facts/reference/torn.json': '{',
    })
    expect((await valueOf(call('scenario.open', { id: 'lost-parcel' }))).facts.from).toBe('shipped')
    expect((await valueOf(call('reference.list', {}))).references[0]?.facts.from).toBe('shipped')
    const { factProblems } = await valueOf(call('pack.list', {}))
    expect(factProblems.map(({ code, file }) => [code, file])).toEqual([
      ['file-wrong-value', 'wizards/not-received.json'],
      ['id-mismatch', 'reference/deadlines.json'],
      ['file-syntax', 'reference/torn.json'],
      ['facts-unknown', 'wizards/elsewhere.json'],
      ['facts-unknown', 'reference/news.json'],
    ])
  })
})
