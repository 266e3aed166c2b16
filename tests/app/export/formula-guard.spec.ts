import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCell, unguardCell } from '../../../src/app/export/formula-guard.ts'

const payloads = [
  '=1+1',
  '+81 90 1234 5678',
  '-2',
  '@SUM(A1)',
  '=HYPERLINK("http://x","y")',
  "=cmd|' /C calc'!A0",
  '＝１＋１',
  '＋１',
  '－１',
  '＠SUM',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  ' =1',
  '　=1',
  '\uFEFF=1',
  '\u200B\u2060=1',
  "'=1",
  '"=1"',
  '\tplain',
  '\rplain',
  '\nplain',
  '\0plain',
]

const harmless = ['', 'Hello', '返金', '2026-11-22', 'a=1', "it's", "'quoted'", '12,5', '* star']

/** Any text, with the dangerous signs far more often than chance would have it. */
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...'=+-@＝＋－＠\t\r\n\0\'" \uFEFF\u200B　a1あ'), fc.string({ unit: 'binary' })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join('').replace(/\p{Surrogate}/gu, ''))

describe('the formula guard', () => {
  it.each(payloads)('puts an apostrophe before %j', (payload) => {
    expect(guardCell(payload)).toBe(`'${payload}`)
  })

  it.each(harmless)('leaves %j alone', (text) => {
    expect(guardCell(text)).toBe(text)
  })

  it('lets no cell begin like a formula and loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const csv = stringify([[guardCell(text)]], {
          quoted: true,
          quoted_empty: true,
          record_delimiter: 'windows',
        })
        const rows: string[][] = parse(csv, { record_delimiter: '\r\n' })
        const cell = rows[0]?.[0] ?? ''
        expect(cell.replace(/^[\s\p{C}\p{Default_Ignorable_Code_Point}]+/gu, '')).not.toMatch(
          /^[=+\-@＝＋－＠]/,
        )
        expect(cell).not.toMatch(/^[\t\r\n\0]/)
        expect(unguardCell(cell)).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })
})
