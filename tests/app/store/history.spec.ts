import { describe, expect, it } from 'vitest'
import { createHistory, type History } from '../../../src/app/store/history.ts'
import type { HistoryEntry } from '../../../src/contract/history.ts'
import { historyEntry } from '../history-entry.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openTestStore } from './open-store.ts'

const now = new Date('2026-11-22T05:00:00Z')
const missing = expect.objectContaining({ code: 'not-found' })

function historyWith(...entries: HistoryEntry[]): History {
  const history = createHistory(openTestStore(temporaryFolder()))
  for (const entry of entries) {
    const taken = entry.way === 'received' ? entry.text : entry.texts[entry.languages[0] ?? 'en']
    history.keep(entry, taken ?? '')
  }
  return history
}

function find(history: History, query: string): string[] {
  return history.list({ query, limit: 200 }).rows.map(({ id }) => id)
}

describe('history', () => {
  it('gives an entry back exactly as it was kept', () => {
    const entry = historyEntry({
      edited: ['ja'],
      accepted: ['hand-edited', 'length-near'],
      verdict: 'warning',
      piece: { of: 'part', index: 1 },
      answers: {
        itemName: 'a\'b"c\u0000\u{1F44D}',
        amount: { value: '12.34', currency: 'USD' },
        evidence: ['photo', 'label'],
        note: { ja: '箱が\nつぶれていた' },
        urgent: true,
      },
    })
    expect(historyWith(entry).open(entry.id)).toEqual(entry)
  })

  it('lists newest first, whatever the order of keeping', () => {
    const [old, young, middle] = ['2026-11-20', '2026-11-22', '2026-11-21'].map((day) =>
      historyEntry({ keptAt: `${day}T00:00:00.000Z` }),
    )
    const history = historyWith(...[old, young, middle].flatMap((entry) => entry ?? []))
    expect(find(history, '')).toEqual([young?.id, middle?.id, old?.id])
  })

  it('lists the later of two entries of the same moment first', () => {
    const [first, second] = [historyEntry(), historyEntry()]
    expect(find(historyWith(first, second), '')).toEqual([second.id, first.id])
  })

  it('shows in a row what the list needs', () => {
    const entry = historyEntry({ languages: ['ja', 'en'] })
    expect(historyWith(entry).list({ query: '', limit: 10 })).toEqual({
      total: 1,
      rows: [
        {
          way: 'written',
          id: entry.id,
          keptAt: entry.keptAt,
          via: 'copy',
          scenario: 'wrong-address',
          title: entry.title,
          languages: ['ja', 'en'],
          sellerName: 'Blue Lamp Store',
          orderNumber: '8123456789012345',
          excerpt: 'こんにちは。 荷物が届いていません。返金をお願いします。',
          excerptLanguage: 'ja',
          verdict: 'ready',
        },
      ],
    })
  })

  it.each([
    ['返金', 'one'],
    ['金', 'one'],
    ['退款', 'one'],
    ['REFUND', 'one'],
    ['ｒｅｆｕｎｄ', 'one'],
    ['67890', 'one'],
    ['違う住所', 'one'],
    ['blue lamp', 'one'],
    ['DESK', 'one'],
    ['返金 desk 8123', 'one'],
    ['返金 chair', 'none'],
    ['%', 'none'],
    ['_', 'none'],
    ["' OR 1=1 --", 'none'],
    ['優柔不断', 'none'],
  ])('searches for %s and finds %s', (query, found) => {
    const entry = historyEntry()
    const history = historyWith(entry)
    expect(find(history, query)).toEqual(found === 'one' ? [entry.id] : [])
    expect(history.list({ query, limit: 1 }).total).toBe(found === 'one' ? 1 : 0)
  })

  it('finds a word in the middle of a Japanese sentence', () => {
    const entry = historyEntry({ texts: { ja: 'でも優柔不断だったね' } })
    expect(find(historyWith(historyEntry(), entry), '優柔不断')).toEqual([entry.id])
  })

  it('shows the language the word was found in', () => {
    const history = historyWith(historyEntry())
    expect(history.list({ query: '返金', limit: 1 }).rows[0]).toMatchObject({ excerptLanguage: 'ja' })
    expect(history.list({ query: 'refund', limit: 1 }).rows[0]).toMatchObject({ excerptLanguage: 'en' })
    expect(history.list({ query: '8123', limit: 1 }).rows[0]).toMatchObject({ excerptLanguage: 'en' })
  })

  it('turns pages without losing or repeating an entry, also while new ones come', () => {
    const entries = Array.from({ length: 25 }, () => historyEntry())
    const history = historyWith(...entries)
    const seen: string[] = []
    let before: string | undefined
    do {
      const page = history.list({ query: 'lamp', limit: 10, ...(before && { before }) })
      seen.push(...page.rows.map(({ id }) => id))
      before = page.cursor
      history.keep(historyEntry({ keptAt: '2026-11-23T00:00:00.000Z' }), 'new')
    } while (before)
    expect(seen).toEqual(entries.map(({ id }) => id).toReversed())
  })

  it.each(['x', '/', '2026/x', "2026-11-22/1'--", '/1'])('refuses the cursor %s', (before) => {
    const history = historyWith(historyEntry())
    expect(() => history.list({ query: '', limit: 1, before })).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  })

  it('removes and restores', () => {
    const [first, second] = [historyEntry(), historyEntry()]
    const history = historyWith(first, second)
    const both = [first.id, second.id, '00000000-0000-4000-8000-000000000000']
    expect(history.remove(both, now)).toBe(2)
    expect(history.remove(both, now)).toBe(0)
    expect(history.list({ query: '', limit: 10 })).toEqual({ rows: [], total: 0 })
    expect(() => history.open(first.id)).toThrow(missing)
    expect(history.restore([second.id])).toBe(1)
    expect(find(history, '')).toEqual([second.id])
    expect(history.open(second.id)).toEqual(second)
  })

  it('deletes for good what was removed', () => {
    const [first, second] = [historyEntry(), historyEntry()]
    const history = historyWith(first, second)
    history.remove([first.id], now)
    expect(history.purge()).toBe(1)
    expect(history.restore([first.id])).toBe(0)
    history.erase(second.id)
    expect(history.list({ query: '', limit: 10 }).total).toBe(0)
  })

  it('refuses the same id twice', () => {
    const entry = historyEntry()
    const history = historyWith(entry)
    expect(() => history.keep(entry, '')).toThrow(/UNIQUE/)
  })
})
