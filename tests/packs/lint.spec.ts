import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { AdviceCode } from '../../src/contract/advice.ts'
import { PackLintCode, type Finding } from '../../src/contract/finding.ts'
import { PackProblemCode } from '../../src/contract/pack.ts'
import { lintPack } from '../../src/app/packs/lint-pack.ts'
import { lintRules } from '../../src/app/packs/lint-rules.ts'
import { fixtures, packFolder } from './fixture-pack.ts'

const today = '2026-11-22'
const scenario = 'scenarios/late-parcel/scenario.json'
const fixtureNames = (await readdir(fixtures)).filter((name) => name !== 'whole')

/** Rules that cannot help speaking up as well: what a fault leaves behind is no longer used by anything. */
const companions: Readonly<Record<string, readonly string[]>> = {
  'file-missing': ['partial-unused'],
  'file-forbidden-key': ['choices-unused'],
  'file-syntax': ['choices-unused'],
  'wizard-missing': ['wizard-unused'],
}

async function lint(fixture?: string, files?: Readonly<Record<string, string>>): Promise<Finding[]> {
  return lintPack(await packFolder(fixture, files), today)
}

const rulesOf = (findings: readonly Finding[]): Set<string> => new Set(findings.map(({ rule }) => rule))

describe('the linter', () => {
  it('says nothing about a whole pack', async () => {
    expect(await lint()).toEqual([])
  })

  it('says nothing about the pack that comes with the application', async () => {
    const shipped = fileURLToPath(new URL('../../templates/', import.meta.url))
    expect(await lintPack(shipped, '2026-11-23')).toEqual([])
  })

  it.each(['inCase', 'ifNo'])('looks at the label another one can mean: %s', async (means) => {
    const labels = await readFile(`${fixtures}whole/phrasebook/labels.json`, 'utf8')
    const known = labels.replace('"act"', `"${means}": "Submit",\n      "act"`)
    expect(await lint(undefined, { 'phrasebook/labels.json': known })).toEqual([])
    const unknown = known.replace(`"${means}": "Submit"`, `"${means}": "Send"`)
    expect(await lint(undefined, { 'phrasebook/labels.json': unknown })).toMatchObject([
      { rule: 'phrase-label-unknown', file: 'phrasebook/labels.json' },
    ])
  })

  it.each(fixtureNames)('names %s and nothing that does not follow from it', async (name) => {
    const findings = await lint(name)
    expect(rulesOf(findings)).toEqual(new Set([name, ...(companions[name] ?? [])]))
    const placed = findings.filter(
      ({ file }) => /\.(?:json|hbs|txt)$/.test(file) && !name.endsWith('-missing'),
    )
    for (const finding of placed)
      expect(finding).toMatchObject({ line: expect.any(Number), column: expect.any(Number) })
  })

  it('has a rule for every code that only it knows, and a fixture for each', () => {
    const codes = [...PackLintCode.options, ...AdviceCode.options]
    const outsideRules = ['format-unknown', 'ignore-unused']
    expect([...lintRules.map(({ id }) => id), ...outsideRules].toSorted()).toEqual(codes.toSorted())
    expect(fixtureNames).toEqual(expect.arrayContaining(codes))
    expect(codes.length + PackProblemCode.options.length).toBeGreaterThanOrEqual(24)
  })

  it.each([
    ['contraction', { file: 'scenarios/late-parcel/message.en.hbs', line: 3, column: 12 }],
    ['half-width-sign', { file: 'scenarios/late-parcel/message.ja.hbs', line: 3, column: 4 }],
    ['money-differs', { file: 'scenarios/late-parcel/examples/everything.en.txt', line: 3, column: 16 }],
    ['choice-label-repeated', { file: 'choices/remedies.json' }],
    ['review-old', { file: scenario, values: { day: '2025-11-01' } }],
    ['file-wrong-value', { file: scenario, values: { path: 'version' } }],
  ])('says where %s stands', async (name, place) => {
    expect((await lint(name))[0]).toMatchObject(place)
  })

  it('finds what only another tone or a missing answer brings to light', async () => {
    const source =
      '{{> greeting}}\n\nThe parcel is late.{{#unless itemName}}  Where is the parcel?{{/unless}}\n'
    const findings = await lint(undefined, { 'scenarios/late-parcel/message.en.hbs': source })
    expect(rulesOf(findings)).toContain('sentences-differ')
    const silent = `${source}{{#if tone.firm}}\n\nPlease answer today.{{/if}}`
    const more = await lint(undefined, { 'scenarios/late-parcel/message.en.hbs': silent })
    expect(rulesOf(more)).toContain('paragraphs-differ')
  })
})

describe('an ignore', () => {
  const ignore = (rule: string): string => JSON.stringify([{ rule, reason: { ja: '理由', en: 'A reason' } }])
  const withIgnore = async (rule: string): Promise<string> => {
    const text = await readFile(`${fixtures}whole/${scenario}`, 'utf8')
    return text.replace('"tags"', `"ignore": ${ignore(rule)},\n  "tags"`)
  }

  it('takes out what its scenario has a reason for', async () => {
    expect(await lint('threat', { [scenario]: await withIgnore('threat') })).toEqual([])
  })
  it('reaches what only its scenario uses', async () => {
    const rule = 'choice-label-repeated'
    expect(rulesOf(await lint(rule))).toEqual(new Set([rule]))
    expect(await lint(rule, { [scenario]: await withIgnore(rule) })).toEqual([])
  })
  it('may stand in pack.json for what is shared, but not for a scenario', async () => {
    const manifest = (await readFile(`${fixtures}whole/pack.json`, 'utf8')).replace(
      '"author"',
      `"ignore": ${ignore('choice-label-repeated')},\n  "author"`,
    )
    expect(await lint('choice-label-repeated', { 'pack.json': manifest })).toEqual([])
    const threat = await lint('threat', { 'pack.json': manifest.replace('choice-label-repeated', 'threat') })
    expect(rulesOf(threat)).toEqual(new Set(['threat', 'ignore-unused']))
  })
  it('is named when it takes nothing out', async () => {
    const findings = await lint(undefined, { [scenario]: await withIgnore('threat') })
    expect(findings).toMatchObject([{ rule: 'ignore-unused', file: scenario, values: { name: 'threat' } }])
  })
  it('never takes out an error', async () => {
    const findings = await lint('dates-differ', { [scenario]: await withIgnore('dates-differ') })
    expect(rulesOf(findings)).toEqual(new Set(['dates-differ', 'ignore-unused']))
  })
})
