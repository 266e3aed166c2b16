import { describe, expect, it } from 'vitest'
import { createTemplateParser } from '../../../../src/app/packs/parse-template.ts'
import { optionalFieldsAreGuarded } from '../../../../src/app/packs/rules/optional-fields-are-guarded.ts'
import { templateNames } from '../../../../src/app/packs/template-names.ts'
import { loadPack } from '../../../../src/app/packs/load-pack.ts'
import { fixtures } from '../../../packs/fixture-pack.ts'

const parse = createTemplateParser(new Map())
const [scenario] = (await loadPack(`${fixtures}whole`)).scenarios

/** The names the rule complains about; `amount` is required with a partial refund, `itemName` is optional. */
function unguarded(source: string): unknown[] {
  if (!scenario) throw new Error('the fixture has no scenario')
  const parsed = parse(source, templateNames(scenario))
  if (!('template' in parsed)) throw new Error(JSON.stringify(parsed.problems))
  const found = optionalFieldsAreGuarded({ ...scenario, templates: { en: parsed.template } }, '')
  return found.map(({ values }) => values?.['name'])
}

describe('a field that may be empty', () => {
  it.each([
    '{{sellerName}}',
    '{{#if itemName}}{{itemName}}{{/if}}',
    '{{#unless itemName}}nothing{{else}}{{itemName}}{{/unless}}',
    '{{#if itemName}}{{#if urgent}}{{itemName}}{{/if}}{{/if}}',
    '{{#if amount}}{{amount}}{{/if}}',
    '{{#if remedy.partial-refund}}{{amount}}{{/if}}',
    '{{#if remedy.refund}}all{{else}}{{amount}}{{/if}}',
    '{{#each evidence}}{{this}}{{/each}}',
  ])('is guarded in %s', (source) => {
    expect(unguarded(source)).toEqual([])
  })

  it.each([
    ['{{itemName}}', 'itemName'],
    ['{{#if itemName}}a{{else}}{{itemName}}{{/if}}', 'itemName'],
    ['{{#if itemName}}a{{/if}}{{itemName}}', 'itemName'],
    ['{{#if urgent}}{{itemName}}{{/if}}', 'itemName'],
    ['{{amount}}', 'amount'],
    ['{{#if remedy}}{{amount}}{{/if}}', 'amount'],
    ['{{#if remedy.refund}}{{amount}}{{/if}}', 'amount'],
    ['{{#each evidence}}{{this}}{{else}}{{itemName}}{{/each}}', 'itemName'],
  ])('is found in %s', (source, name) => {
    expect(unguarded(source)).toEqual([name])
  })
})
