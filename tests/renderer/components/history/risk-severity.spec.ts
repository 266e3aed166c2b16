import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import en from '../../../../locales/en/history.json' with { type: 'json' }
import enReading from '../../../../locales/en/reading.json' with { type: 'json' }
import ja from '../../../../locales/ja/history.json' with { type: 'json' }
import jaReading from '../../../../locales/ja/reading.json' with { type: 'json' }
import { PhraseRisk } from '../../../../src/contract/phrasebook.ts'
import { riskSeverity } from '../../../../src/renderer/components/history/risk-severity.ts'

const file = new URL('../../../../templates/phrasebook/risks.json', import.meta.url)
const { risks } = z.looseObject({ risks: z.array(PhraseRisk) }).parse(JSON.parse(readFileSync(file, 'utf8')))

describe('the history', () => {
  it('is as grave about a risk as the phrasebook', () => {
    expect(riskSeverity).toEqual(Object.fromEntries(risks.map(({ id, severity }) => [id, severity])))
  })
  it.each([
    ['ja' as const, ja, jaReading],
    ['en' as const, en, enReading],
  ])('names risks and kinds of replies as they are named everywhere, in %s', (language, words, { found }) => {
    expect(words.risks).toEqual(Object.fromEntries(risks.map(({ id, title }) => [id, title[language]])))
    expect(JSON.stringify(words.kinds).toLowerCase()).toBe(JSON.stringify(found.kinds).toLowerCase())
  })
})
