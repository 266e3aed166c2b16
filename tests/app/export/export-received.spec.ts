import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { HistoryExport } from '../../../src/app/export/formats/json.ts'
import type { ReceivedEntry } from '../../../src/contract/history.ts'
import { historyEntry, receivedEntry } from '../history-entry.ts'
import { placeWith } from './place-with.ts'

const written = historyEntry({ keptAt: '2026-11-22T00:00:00.000Z' })
const entry = receivedEntry({
  tasks: [
    { text: '紛争を取り消す', labels: ['Cancel Request'], done: true, from: [] },
    { text: '写真を\n送る', labels: [], done: false, from: [] },
  ],
})

function bare(changes: Partial<ReceivedEntry>): ReceivedEntry {
  const { way, id, keptAt, text, report } = receivedEntry()
  const nothing = { steps: [], risks: [], contradictions: [], differences: [], suggestions: [] }
  const unread = { ...report, ...nothing, language: null, kind: null }
  return { way, id, keptAt, text, sender: '', facts: {}, tasks: [], report: unread, ...changes }
}

async function tableOf(...entries: Parameters<typeof placeWith>): Promise<Record<string, string>[]> {
  const { text } = await placeWith(...entries).write({ format: 'csv', uiLanguage: 'en' })
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
}

describe('an export with received messages', () => {
  it('is lossless as JSON', async () => {
    const strange = bare({ text: 'a\u202Eb\r\n\u0000', keptAt: '2026-11-23T00:00:00.000Z' })
    const { text } = await placeWith(written, entry, strange).write({ format: 'json' })
    expect(HistoryExport.parse(JSON.parse(text)).entries).toEqual([strange, entry, written])
  })

  it('is plain text that reads from top to bottom', async () => {
    const { text } = await placeWith(entry).write({ format: 'txt', uiLanguage: 'en' })
    expect(text.slice(text.indexOf('1 / 1'))).toBe(`1 / 1  Received message
Kept (Japan time): 2026-11-22 11:03:04
Received on: 2026-11-21
Seller: Red Kite Store
Order number: 8198765432109876
Language: English
Kind of reply: request against you
What was known: Received: nothing, Dispute: open

--- Text as received
${entry.text}

--- Its translation
${entry.translation ?? ''}

--- What was read
Asked for: 1. "please cancel the dispute first." (Cancel Request)
Risk: Cancelling the case first: "please cancel the dispute first." 閉じた紛争は開けません。
Risk: A refund or talk outside the shop: "We send USD 5 by PayPal." 店の外の返金は守られません。
Does not fit step: 1. Dispute: 取り消すと守りがなくなります。
Differs in translation: Amount: "USD 5" / "USD 50"
Fitting scenario: keep-dispute-open

--- Steps
[x] 1. 紛争を取り消す (Cancel Request)
[ ] 2. 写真を 送る
`)
  })

  it('says nothing of what is not there, but names characters nobody sees', async () => {
    const { text } = await placeWith(bare({ text: 'Hello\u202E' })).write({ format: 'txt', uiLanguage: 'en' })
    expect(text.slice(text.indexOf('1 / 1'))).toBe(
      '1 / 1  Received message\nKept (Japan time): 2026-11-22 11:03:04\nInvisible characters: U+202E\n' +
        '\n--- Text as received\nHello\u202E\n',
    )
  })

  it('is Markdown in which no message becomes markup', async () => {
    const text = 'one\n```\n# two'
    const hostile = { ...entry, sender: '<b>[x](http://x)', text }
    const { text: file } = await placeWith(hostile).write({ format: 'md', uiLanguage: 'en' })
    expect(file).toContain('\n## 1\\. Received message\n\n- Kept')
    expect(file).toContain('\n- Seller: \\<b\\>\\[x\\]\\(http\\:\\/\\/x\\)\n')
    expect(file).toContain(`\n### Text as received\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`)
    expect(file).toContain('\n### What was read\n\n- Asked for: 1\\. \\"please cancel')
    expect(file).toContain(
      '\n### Steps\n\n- [x] 1\\. 紛争を取り消す \\(Cancel Request\\)\n- [ ] 2\\. 写真を 送る\n',
    )
  })

  it('is a table with columns of its own behind those of written messages', async () => {
    const [received, other] = await tableOf(written, entry)
    const { report, facts } = entry
    const names = Object.keys(received ?? {})
    expect(names.slice(0, 3)).toEqual(['Id', 'Kept (Japan time)', 'Taken by'])
    expect(names.slice(19)).toEqual([
      ...['Warnings accepted', 'Direction', 'Received on', 'Text as received', 'Its translation'],
      ...['Kind of reply', 'Risks', 'What was read', 'Steps', 'What was known'],
    ])
    expect(received).toMatchObject({
      Id: entry.id,
      'Taken by': '',
      Title: 'Received message',
      'Languages taken': 'en',
      Seller: 'Red Kite Store',
      'Order number': '8198765432109876',
      'Text: English': '',
      Direction: 'received',
      'Received on': '2026-11-21',
      'Text as received': entry.text,
      'Its translation': entry.translation,
      'Kind of reply': 'trick',
      Risks: 'cancel-dispute-first off-platform-refund',
      Steps: '[x] 1. 紛争を取り消す (Cancel Request)\n[ ] 2. 写真を\n送る',
      'What was known': JSON.stringify(facts),
    })
    expect(received?.['What was read']?.split('\n')).toHaveLength(1 + report.risks.length + 3)
    expect(other).toMatchObject({ Id: written.id, Direction: 'written', 'Text as received': '', Steps: '' })
  })

  it('guards the cells a spreadsheet would calculate', async () => {
    const [row] = await tableOf(
      bare({ sender: '@SUM(A1)', text: '=1+1', translation: '\u202E－2', orderNumber: '+81' }),
    )
    expect(row).toMatchObject({
      Seller: "'@SUM(A1)",
      'Text as received': "'=1+1",
      'Its translation': "'\u202E－2",
      'Order number': "'+81",
    })
  })

  it('takes those a query finds', async () => {
    const place = placeWith(written, entry)
    const { count, text } = await place.write({
      format: 'txt',
      selection: { of: 'query', query: '紛争 kite' },
    })
    expect(count).toBe(1)
    expect(text).toContain('受け取った文')
  })
})
