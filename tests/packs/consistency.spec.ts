import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/contract/language.ts'
import { composeExample } from '../../src/app/packs/compose-example.ts'
import { loadExamples } from '../../src/app/packs/load-examples.ts'
import { loadPack } from '../../src/app/packs/load-pack.ts'
import { varyExample } from '../../src/app/packs/vary-example.ts'
import { compareTexts } from '../../src/core/advice/compare/compare-texts.ts'
import type { Mark } from '../../src/core/advice/compare/mark.ts'
import { readDates } from '../../src/core/advice/compare/read-dates.ts'
import { readIds } from '../../src/core/advice/compare/read-ids.ts'
import { readMoney } from '../../src/core/advice/compare/read-money.ts'

const folder = fileURLToPath(new URL('../../templates/', import.meta.url))
const pack = await loadPack(folder)
const { examples } = await loadExamples(folder)

type Texts = Partial<Record<Language, string>>

/** The messages of every example in every tone and without each optional answer. */
const messages: readonly Texts[] = examples.flatMap(({ scenario: id, example }) => {
  const scenario = pack.scenarios.find((candidate) => candidate.id === id)
  if (!scenario) throw new Error(id)
  return [example, ...varyExample(scenario, example)].map((varied) => {
    const composed = Object.values(composeExample(scenario, varied).messages)
    return Object.fromEntries(composed.map(({ language, text }) => [language, text]))
  })
})

/** A text with the last digit of a mark turned into another one. */
function withOtherDigit(text: string, { start, end }: Mark): string {
  const piece = text.slice(start, end).replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
  return text.slice(0, start) + piece + text.slice(end)
}

describe('the comparison of languages', () => {
  it('raises no alarm on any message of the shipped pack', () => {
    expect(messages.length).toBeGreaterThan(50)
    expect(messages.flatMap((texts) => compareTexts(texts))).toEqual([])
  })

  it.each([
    ['day', readDates, 'dates-differ'],
    ['amount', readMoney, 'money-differs'],
    ['order or parcel', readIds, 'ids-differ'],
  ] as const)('finds every changed %s in Japanese and in Chinese', (_what, read, code) => {
    let changed = 0
    for (const texts of messages) {
      for (const language of ['ja', 'zh'] as const) {
        const text = texts[language] ?? ''
        for (const mark of read(text, language)) {
          const found = compareTexts({ ...texts, [language]: withOtherDigit(text, mark) })
          expect(found.map((difference) => difference.code)).toContain(code)
          changed += 1
        }
      }
    }
    expect(changed).toBeGreaterThan(20)
  })

  it('finds a sentence and a Latin word that stand in one language only', () => {
    for (const texts of messages) {
      const more = compareTexts({ ...texts, ja: `${texts.ja ?? ''}\nTEMU に連絡しました。` })
      expect(more.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['latin-differs', 'sentences-differ']),
      )
    }
  })
})
