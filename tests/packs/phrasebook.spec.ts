import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  Mistranslation,
  PhraseGloss,
  PhraseLabel,
  PhraseRisk,
  StepConflict,
} from '../../src/contract/phrasebook.ts'
import { RiskId } from '../../src/contract/reading-words.ts'
import { canonicalLabels } from '../reading/canonical-labels.ts'
import { writtenForms, writtenValue } from './written-forms.ts'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../templates/${path}.json`, import.meta.url), 'utf8'))

const { labels } = z.strictObject({ labels: z.array(PhraseLabel) }).parse(read('phrasebook/labels'))
const { risks } = z.strictObject({ risks: z.array(PhraseRisk) }).parse(read('phrasebook/risks'))
const { glosses } = z.strictObject({ glosses: z.array(PhraseGloss) }).parse(read('phrasebook/glosses'))
const { mistranslations } = z
  .strictObject({ mistranslations: z.array(Mistranslation) })
  .parse(read('phrasebook/mistranslations'))
const { conflicts } = z.strictObject({ conflicts: z.array(StepConflict) }).parse(read('phrasebook/conflicts'))

const Text = z.object({ ja: z.string(), en: z.string() })
const { rows } = z
  .object({ rows: z.array(z.object({ id: z.string(), value: Text })) })
  .parse(read('reference/labels'))
const named = z.object({ choices: z.array(z.object({ id: z.string() })) })
const { scenarios } = z.object({ scenarios: z.array(z.string()) }).parse(read('pack'))

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)

describe('the labels of the phrasebook', () => {
  const names = labels.map(({ label }) => label)

  it('hold every canonical label once', () => {
    expect(canonicalLabels.filter((label) => !names.includes(label))).toEqual([])
    expect(repeated(names)).toEqual([])
  })

  it('are dated by a row of the table of labels', () => {
    const ids = rows.map(({ id }) => id)
    expect(labels.filter(({ row }) => !ids.includes(row)).map(({ label }) => label)).toEqual([])
  })

  it('are reached by every wording of the table of labels', () => {
    const reached = new Set(
      labels.flatMap(({ label, forms }) => [writtenValue(label), ...writtenForms(forms)]),
    )
    const wordings = rows.flatMap(({ value }) => [...value.en.split(' · '), ...value.ja.split(' · ')])
    expect(wordings.filter((wording) => !reached.has(writtenValue(wording)))).toEqual([])
  })

  it('never share a form, and none stands there once more behind =', () => {
    const forms = labels.flatMap(({ forms: { en = [], zh = [], ja = [] } }) => [
      ...en.map((form) => `en ${form.replace('=', '').toLowerCase()}`),
      ...zh.map((form) => `zh ${form.replace('=', '')}`),
      ...ja.map((form) => `ja ${form.replace('=', '')}`),
    ])
    expect(repeated(forms)).toEqual([])
  })

  it('have forms in every language a seller writes', () => {
    const incomplete = labels.filter(
      ({ forms }) => !forms.en?.length || !forms.zh?.length || !forms.ja?.length,
    )
    expect(incomplete.map(({ label }) => label)).toEqual([])
  })
})

describe('the risks of the phrasebook', () => {
  it('are all there, in their order', () => {
    expect(risks.map(({ id }) => id)).toEqual(RiskId.options)
  })

  it('are answered by scenarios of the pack', () => {
    const wanted = risks.flatMap((risk) => risk.scenarios)
    expect(wanted.filter((id) => !scenarios.includes(id))).toEqual([])
    for (const risk of risks) expect(repeated(risk.scenarios)).toEqual([])
  })

  it('say that a sentence may be used so, and accuse nobody', () => {
    for (const { reason } of risks) {
      expect(reason.ja).toMatch(/使われること[がも]あります。$/)
      expect(reason.en).toMatch(
        /^A sentence like this is often used to |sentence like this is sometimes used, though, to /,
      )
    }
  })

  it('call plain service plain service', () => {
    for (const { severity, reason } of risks) {
      expect(reason.en.startsWith('Most of the time')).toBe(severity === 'note')
      expect(reason.ja.startsWith('たいていは')).toBe(severity === 'note')
    }
  })
})

describe('the rules about untrue steps and traps', () => {
  it('name labels of the phrasebook', () => {
    const names = labels.map(({ label }) => label)
    expect(conflicts.flatMap((rule) => rule.labels).filter((label) => !names.includes(label))).toEqual([])
  })

  it('name ways to pay that can be answered', () => {
    const ways = named.parse(read('choices/payment-methods')).choices.map(({ id }) => id)
    const wanted = conflicts.flatMap(({ paymentMethod = [] }) => paymentMethod)
    expect(wanted.filter((way) => !ways.includes(way))).toEqual([])
  })

  it('call a step untrue only beside a fact', () => {
    const blind = conflicts.filter(
      ({ nature, received, caseStatus, paymentMethod }) =>
        nature === 'untrue' && !received && !caseStatus && !paymentMethod,
    )
    expect(blind).toEqual([])
  })
})

describe('the texts of the phrasebook', () => {
  it('have ids of their own', () => {
    for (const entries of [glosses, mistranslations, conflicts])
      expect(repeated(entries.map(({ id }) => id))).toEqual([])
  })

  it('are Japanese in Japanese and end as sentences', () => {
    const sentences = [
      ...risks.flatMap(({ reason, consequence, answer }) => [reason, consequence, answer]),
      ...labels.map(({ meaning }) => meaning),
      ...glosses.map(({ meaning }) => meaning),
      ...mistranslations.map(({ explanation }) => explanation),
      ...conflicts.flatMap(({ reason, instead }) => [reason, instead]),
    ]
    expect(sentences.filter(({ ja }) => !/[\u3040-\u30ff]/.test(ja) || !ja.endsWith('。'))).toEqual([])
    expect(sentences.filter(({ en }) => !/[.”]$/.test(en))).toEqual([])
  })

  it('explain no phrase twice', () => {
    for (const language of ['en', 'zh', 'ja'] as const)
      expect(repeated(glosses.flatMap(({ forms }) => forms[language] ?? []))).toEqual([])
    expect(repeated(mistranslations.flatMap(({ ja }) => ja))).toEqual([])
  })
})
