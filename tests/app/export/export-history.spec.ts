import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { HistoryExport } from '../../../src/app/export/formats/json.ts'
import { asFailure } from '../../../src/app/as-failure.ts'
import { historyEntry } from '../history-entry.ts'
import { placeWith } from './place-with.ts'

function filesBeside(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('store.db'))
}

const strange = historyEntry({
  languages: ['ja', 'en'],
  variant: 'arrived-fine',
  edited: ['ja'],
  verdict: 'warning',
  accepted: ['hand-edited'],
  answers: {
    sellerName: '=HYPERLINK("http://x")',
    orderNumber: '8123456789012345',
    note: { ja: '"引用", と\n改行' },
  },
  texts: { en: '- one\n- "two", three\n```\nfour\n```', ja: '@花子\r\nさん\u0000' },
})

describe('an export', () => {
  it('is lossless as JSON: every entry as it was kept, newest first', async () => {
    const entries = [historyEntry(), strange, historyEntry({ keptAt: '2026-11-23T00:00:00.000Z' })]
    const { count, text } = await placeWith(...entries).write({ format: 'json' })
    expect(count).toBe(3)
    expect(HistoryExport.parse(JSON.parse(text))).toEqual({
      format: 'dispute-composer-history',
      version: 2,
      exportedAt: '2026-11-22T05:06:07.008Z',
      count: 3,
      entries: [entries[2], entries[1], entries[0]],
    })
    expect(text.endsWith('\n  ]\n}\n')).toBe(true)
  })

  it('is a table a spreadsheet reads, with a byte order mark and CRLF', async () => {
    const { text } = await placeWith(strange).write({ format: 'csv' })
    expect(Buffer.from(text).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(text.replaceAll('"', '').startsWith('\uFEFFID,残した日時（日本時間）,')).toBe(true)
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
    expect(rows).toEqual([
      expect.objectContaining({
        ID: strange.id,
        '残した日時（日本時間）': '2026-11-22 10:02:03',
        題名: '違う住所へ届いた',
        取り出した言語: 'ja en',
        セラー: '\'=HYPERLINK("http://x")',
        注文番号: '8123456789012345',
        '記入内容（JSON）': JSON.stringify(strange.answers),
        '文面：英語': `'${strange.texts.en ?? ''}`,
        '文面：日本語': `'${strange.texts.ja ?? ''}`,
        '文面：中国語': '',
        了承した注意: 'hand-edited',
      }),
    ])
  })

  it('is plain text that reads from top to bottom', async () => {
    const entry = historyEntry()
    const { text } = await placeWith(entry).write({ format: 'txt', uiLanguage: 'en' })
    expect(text).toBe(`Dispute Composer: kept messages
Exported (Japan time): 2026-11-22 14:06:07
Messages: 1

============================================================
1 / 1  Delivered to a wrong address
Kept (Japan time): 2026-11-22 10:02:03
Scenario: wrong-address 1
Written for: chat
Seller: Blue Lamp Store
Order number: 8123456789012345
Taken by: copy
Languages taken: en
Piece taken: whole
Tone: friendly
Verdict: ready

--- en
${entry.texts.en ?? ''}

--- ja
${entry.texts.ja ?? ''}

--- zh
${entry.texts.zh ?? ''}
`)
  })

  it('is Markdown in which no message becomes markup', async () => {
    const { text } = await placeWith(strange).write({ format: 'md' })
    expect(text).toContain('\n- セラー: \\=HYPERLINK\\(\\"http\\:\\/\\/x\\"\\)\n')
    expect(text).toContain(`\n### en\n\n\`\`\`\`text\n${strange.texts.en ?? ''}\n\`\`\`\`\n`)
    expect(text).toContain('\n## 1\\. 違う住所へ届いた\n')
  })

  it('writes exactly what a query or a choice picks', async () => {
    const entries = Array.from({ length: 5 }, () => historyEntry())
    const place = placeWith(...entries, strange)
    const ids = entries.slice(1, 3).map(({ id }) => id)
    const chosen = await place.write({ selection: { of: 'entries', ids: [...ids, ...ids] } })
    expect([chosen.count, HistoryExport.parse(JSON.parse(chosen.text)).entries.map(({ id }) => id)]).toEqual([
      2,
      ids.toReversed(),
    ])
    const found = await place.write({ selection: { of: 'query', query: '花子' } })
    expect([found.count, HistoryExport.parse(JSON.parse(found.text)).count]).toEqual([1, 1])
    place.history.remove([strange.id], new Date())
    expect((await place.write({ selection: { of: 'query', query: '花子' } })).count).toBe(0)
  })

  it('fails when a chosen entry is gone, and writes nothing', async () => {
    const place = placeWith(historyEntry())
    const ids = ['00000000-0000-4000-8000-000000000000']
    await expect(place.write({ selection: { of: 'entries', ids } })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(filesBeside(place.folder)).toEqual([])
  })

  it('sees one moment, whatever is kept or removed meanwhile', async () => {
    const entries = Array.from({ length: 450 }, () => historyEntry())
    const place = placeWith(...entries)
    const seen: [number, number][] = []
    const onProgress = (done: number, total: number): void => {
      seen.push([done, total])
      place.history.keep(historyEntry({ keptAt: '2026-11-20T00:00:00.000Z' }), 'late')
      place.history.remove([entries[0]?.id ?? ''], new Date())
    }
    const { count, text } = await place.write({ format: 'json' }, { onProgress })
    expect(count).toBe(450)
    expect(HistoryExport.parse(JSON.parse(text)).entries).toHaveLength(450)
    expect(seen).toEqual([
      [200, 450],
      [400, 450],
      [450, 450],
    ])
  })

  it('leaves nothing when it is cancelled, and what stood there before untouched', async () => {
    const place = placeWith(...Array.from({ length: 250 }, () => historyEntry()))
    writeFileSync(join(place.folder, 'out.json'), 'old')
    const controller = new AbortController()
    const cancelled = place.write({}, { signal: controller.signal, onProgress: () => controller.abort() })
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
    expect(filesBeside(place.folder)).toEqual(['out.json'])
    expect(readFileSync(join(place.folder, 'out.json'), 'utf8')).toBe('old')
  })

  it.each([
    ['a folder that is not there', 'nowhere/out.json'],
    ['a folder that is a file', 'file/out.json'],
    ['a folder in its place', 'folder'],
    ['a name that is too long', `${'x'.repeat(300)}.json`],
  ])('says that it cannot write into %s', async (_what, name) => {
    const place = placeWith(historyEntry())
    writeFileSync(join(place.folder, 'file'), '')
    mkdirSync(join(place.folder, 'folder'))
    const code = await place
      .write({ target: join(place.folder, name) })
      .catch((error: unknown) => asFailure(error).code)
    expect(code).toBe('not-writable')
    expect(filesBeside(place.folder)).toEqual(['file', 'folder'])
  })
})
