import { describe, expect, it } from 'vitest'
import { createHistory, type History } from '../../../src/app/store/history.ts'
import { createUsageStore } from '../../../src/app/store/usage.ts'
import type { HistoryEntry } from '../../../src/contract/history.ts'
import { historyEntry, receivedEntry } from '../history-entry.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openTestStore } from './open-store.ts'

const now = new Date('2026-11-22T05:00:00Z')
const missing = expect.objectContaining({ code: 'not-found' })

function historyWith(...entries: HistoryEntry[]): History {
  const history = createHistory(openTestStore(temporaryFolder()))
  for (const entry of entries) history.keep(entry, entry.way === 'received' ? entry.text : 'x')
  return history
}

const rowsFor = (history: History, query: string) => history.list({ query, limit: 200 }).rows

describe('a received message in the history', () => {
  it('comes back letter for letter, hidden characters too', () => {
    const entry = receivedEntry({
      sender: 'a\u200Bb',
      text: 'pay \u202Elapyap\u202C\r\n\u0000\uFEFF first\u2028',
      translation: '',
      facts: { answers: { note: { ja: '箱' }, amount: { value: '5.00', currency: 'USD' } } },
    })
    expect(historyWith(entry).open(entry.id)).toEqual(entry)
  })

  it('shows in a row what the list needs', () => {
    const entry = receivedEntry()
    expect(rowsFor(historyWith(entry), '')).toEqual([
      {
        way: 'received',
        id: entry.id,
        keptAt: entry.keptAt,
        sender: 'Red Kite Store',
        orderNumber: '8198765432109876',
        kind: 'trick',
        risks: ['cancel-dispute-first', 'off-platform-refund'],
        excerpt: 'Dear friend, please cancel the dispute first. We send USD 5 by PayPal.',
        excerptLanguage: 'en',
      },
    ])
  })

  it('shows a row without what is not known', () => {
    const { orderNumber, receivedOn, translation, ...rest } = receivedEntry({ text: '👍' })
    expect([orderNumber, receivedOn, translation].every(Boolean)).toBe(true)
    const entry = { ...rest, report: { ...rest.report, language: null, kind: null, risks: [] } }
    const history = historyWith(entry)
    expect(history.open(entry.id)).toEqual(entry)
    expect(rowsFor(history, '')).toEqual([
      expect.objectContaining({
        orderNumber: '',
        kind: null,
        risks: [],
        excerpt: '👍',
        excerptLanguage: null,
      }),
    ])
  })

  it.each([
    ['cancel the DISPUTE', 'en'],
    ['紛争', 'ja'],
    ['ＰａｙＰａｌ', 'en'],
    ['red kite', 'en'],
    ['98765', 'en'],
    ['refund or talk outside', 'en'],
    ['ショップの外での返金', 'en'],
    ['あなたが損をするかもしれない頼み', 'en'],
  ])('is found by %s', (query, excerptLanguage) => {
    const entry = receivedEntry()
    expect(rowsFor(historyWith(historyEntry(), entry), query)).toEqual([
      expect.objectContaining({ id: entry.id, excerptLanguage }),
    ])
  })

  it('is found by the words of its steps, as they stand now', () => {
    const entry = receivedEntry()
    const history = historyWith(entry)
    expect(rowsFor(history, 'film the label')).toEqual([])
    history.changeTasks(entry.id, [{ text: 'Film the label', labels: [], done: false, from: [] }])
    expect(rowsFor(history, 'film the label')).toHaveLength(1)
  })

  it('is found through characters that hide a word', () => {
    const entry = receivedEntry({ text: 'send it by Pay\u200BPal\u202E' })
    expect(rowsFor(historyWith(entry), 'paypal')).toHaveLength(1)
  })

  it('stands beside the written ones, newest first, and is removed and restored like them', () => {
    const [written, received] = [historyEntry({ keptAt: '2026-11-22T03:00:00.000Z' }), receivedEntry()]
    const history = historyWith(written, received)
    expect(rowsFor(history, '').map(({ way }) => way)).toEqual(['written', 'received'])
    expect(history.remove([received.id], now)).toBe(1)
    expect(() => history.open(received.id)).toThrow(missing)
    expect(history.restore([received.id])).toBe(1)
    expect(history.open(received.id)).toEqual(received)
  })

  it('does not count as a scenario that was used', () => {
    const database = openTestStore(temporaryFolder())
    const history = createHistory(database)
    history.keep(historyEntry(), 'x')
    for (let count = 0; count < 250; count += 1) history.keep(receivedEntry(), 'x')
    expect(createUsageStore(database).read()).toMatchObject({ recent: ['wrong-address'], often: [] })
  })
})

describe('the steps of a received message', () => {
  it('are replaced, and nothing else', () => {
    const entry = receivedEntry()
    const history = historyWith(entry)
    const tasks = [
      { text: '注文を開く', labels: [], done: true, from: [] },
      { text: '返金だけを選ぶ', labels: ['Refund Only'], done: false, from: [{ start: 0, end: 4 }] },
    ]
    history.changeTasks(entry.id, tasks)
    expect(history.open(entry.id)).toEqual({ ...entry, tasks })
    history.changeTasks(entry.id, [])
    expect(history.open(entry.id)).toEqual({ ...entry, tasks: [] })
    expect(rowsFor(history, 'dispute')).toHaveLength(1)
  })

  it('are not found where there are none to change', () => {
    const [written, removed] = [historyEntry(), receivedEntry()]
    const history = historyWith(written, removed)
    history.remove([removed.id], now)
    for (const id of [written.id, removed.id, '00000000-0000-4000-8000-000000000000'])
      expect(() => history.changeTasks(id, [])).toThrow(missing)
    history.restore([removed.id])
    expect(history.open(removed.id)).toEqual(removed)
    expect(history.open(written.id)).toEqual(written)
  })
})
