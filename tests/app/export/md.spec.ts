import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, fence } from '../../../src/app/export/formats/md.ts'

describe('escapeMarkdown', () => {
  it('leaves no punctuation that could mean something, and nothing else changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkdown(text)
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[!-/:-@[-`{-~\n]/)
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

describe('fence', () => {
  it('is longer than any run of backticks inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '``', '\n', 'a')).map((parts) => parts.join('')),
        (text) => {
          const lines = fence(text).split('\n')
          const marks = lines.at(-1) ?? ''
          expect(lines[0]).toBe(`${marks}text`)
          expect(lines.slice(1, -1).join('\n')).toBe(text)
          expect(text).not.toContain(marks)
        },
      ),
    )
  })
})
