import { describe, expect, it } from 'vitest'
import { Template } from '../../../src/contract/template.ts'
import { parseTemplate } from '../../../src/app/packs/parse-template.ts'
import type { TemplateProblem } from '../../../src/app/packs/template-problem.ts'
import { attacks } from './attacks.ts'
import { parse, partials } from './template-fixture.ts'

function problemsOf(source: string): readonly TemplateProblem[] {
  const parsed = parse(source)
  return 'problems' in parsed ? parsed.problems : []
}

describe('parsing a template', () => {
  it.each([
    ['text', 'Hello.'],
    ['a comment', '{{! note }}{{!-- {{sellerName}} --}}'],
    ['a value', '{{sellerName}}{{{sellerName}}}{{ remedy }}{{~sellerName~}}'],
    ['a condition on a value', '{{#if sellerName}}a{{/if}}'],
    ['a condition on a switch', '{{#unless urgent}}a{{/unless}}'],
    ['a condition on a flag', '{{#if remedy.partial-refund}}a{{/if}}{{#if tone.firm}}b{{/if}}'],
    ['a condition on a list and its flags', '{{#if evidence}}a{{/if}}{{#if evidence.photo}}b{{/if}}'],
    ['else', '{{#if urgent}}a{{else}}b{{/if}}{{#if urgent}}a{{^}}b{{/if}}{{^if urgent}}c{{/if}}'],
    ['a chain', '{{#if tone.firm}}a{{else if tone.final}}b{{else unless urgent}}c{{else}}d{{/if}}'],
    ['a long chain', `{{#if urgent}}${'{{else if urgent}}a'.repeat(40)}{{/if}}`],
    [
      'a list',
      '{{#each evidence}}{{this}}{{#unless @last}}, {{/unless}}{{#if @first}}{{/if}}{{else}}{{sellerName}}{{/each}}',
    ],
    ['a partial', '{{> greeting}}\n{{> closing}} {{#if urgent}}{{> greeting}}{{/if}}'],
    ['sixteen blocks inside one another', '{{#if urgent}}'.repeat(16) + '{{/if}}'.repeat(16)],
    ['single braces', 'a { b } c'],
  ])('takes %s', (_name, source) => {
    expect(problemsOf(source)).toEqual([])
  })

  it.each([
    ['template-syntax', 'Dear {{sellerName}', 1, 18],
    ['template-syntax', 'a\nb {{#if urgent}}c{{/unless}}', 2, 6],
    ['template-syntax', '\n\n  {{/if}}', 3, 3],
    ['template-syntax', '{{#if urgent}}\nnever closed', 2, 13],
    ['template-unknown-field', 'a\n  {{orderNumber}}', 2, 3],
    ['template-unknown-field', '{{#if orderNumber}}a{{/if}}', 1, 1],
    ['template-unknown-field', '{{orderNumber.a}}', 1, 1],
    ['template-unknown-field', '{{variant}}', 1, 1],
    ['template-unknown-flag', '{{#if remedy.resend}}a{{/if}}', 1, 1],
    ['template-unknown-flag', '{{#if sellerName.length}}a{{/if}}', 1, 1],
    ['template-unknown-helper', '{{upper sellerName}}', 1, 1],
    ['template-unknown-helper', '{{#with sellerName}}a{{/with}}', 1, 1],
    ['template-unknown-helper', '{{#urgent}}a{{/urgent}}', 1, 1],
    ['template-unknown-helper', '{{log sellerName}}', 1, 1],
    ['template-not-allowed', '{{if urgent}}', 1, 1],
    ['template-not-allowed', '{{#if}}a{{/if}}', 1, 1],
    ['template-not-allowed', '{{#if urgent sellerName}}a{{/if}}', 1, 1],
    ['template-not-allowed', '{{#if urgent includeZero=true}}a{{/if}}', 1, 1],
    ['template-not-allowed', '{{#if (lookup this "a")}}a{{/if}}', 1, 1],
    ['template-not-allowed', '{{#if true}}a{{/if}}', 1, 1],
    ['template-not-allowed', '{{#each evidence as |one|}}{{/each}}', 1, 1],
    ['template-not-allowed', '{{{{if urgent}}}} raw {{{{/if}}}}', 1, 1],
    ['template-not-allowed', '{{"sellerName"}}', 1, 1],
    ['template-not-allowed', '{{12}}', 1, 1],
    ['template-not-allowed', '{{null}}', 1, 1],
    ['template-not-allowed', '{{../sellerName}}', 1, 1],
    ['template-not-allowed', '{{./sellerName}}', 1, 1],
    ['template-not-allowed', '{{this.sellerName}}', 1, 1],
    ['template-not-allowed', '{{this/sellerName}}', 1, 1],
    ['template-not-allowed', '{{.}}', 1, 1],
    ['template-not-allowed', '{{#if remedy/refund}}a{{/if}}', 1, 1],
    ['template-not-allowed', '{{#if remedy.refund.x}}a{{/if}}', 1, 1],
    ['template-not-allowed', '{{@root}}', 1, 1],
    ['template-not-allowed', '{{#each evidence}}{{@index}}{{/each}}', 1, 19],
    ['template-not-allowed', '{{#each evidence}}{{#if @key}}{{/if}}{{/each}}', 1, 19],
    ['template-not-allowed', '{{#each evidence}}{{../sellerName}}{{/each}}', 1, 19],
    ['template-not-allowed', '{{#each evidence}}{{this.length}}{{/each}}', 1, 19],
    ['template-not-allowed', '{{> (lookup this "a")}}', 1, 1],
    ['template-not-allowed', '{{> "greeting"}}', 1, 1],
    ['template-not-allowed', '{{> greeting sellerName}}', 1, 1],
    ['template-not-allowed', '{{> greeting name=sellerName}}', 1, 1],
    ['template-not-allowed', '{{> en/greeting}}', 1, 1],
    ['template-not-allowed', '{{#> greeting}}{{/greeting}}', 1, 1],
    ['template-not-allowed', '{{#*inline "a"}}{{/inline}}', 1, 1],
    ['template-not-allowed', '{{* decorate}}', 1, 1],
    ['template-braces', 'a\nDear \\{{sellerName}}', 2, 7],
    ['template-braces', 'one\ntwo }}', 2, 5],
    ['template-flag-printed', '{{remedy.refund}}', 1, 1],
    ['template-flag-printed', '{{#each evidence}}{{@first}}{{/each}}', 1, 19],
    ['template-flag-needed', '{{#if tone}}a{{/if}}', 1, 1],
    ['template-list-printed', '{{evidence}}', 1, 1],
    ['template-switch-printed', '{{urgent}}', 1, 1],
    ['template-switch-printed', '{{tone}}', 1, 1],
    ['template-each-not-list', '{{#each sellerName}}{{this}}{{/each}}', 1, 1],
    ['template-each-not-list', '{{#each evidence.photo}}{{this}}{{/each}}', 1, 1],
    ['template-each-nested', '{{#each evidence}}{{#each evidence}}{{this}}{{/each}}{{/each}}', 1, 19],
    ['template-item-outside-each', '{{this}}', 1, 1],
    ['template-item-outside-each', '{{#each evidence}}{{else}}{{#if @last}}{{/if}}{{/each}}', 1, 27],
    ['template-field-inside-each', '{{#each evidence}}{{sellerName}}{{/each}}', 1, 19],
    ['template-partial-missing', '{{> nobody}}', 1, 1],
    ['template-partial-indented', 'a\n  {{> greeting}}\n', 2, 3],
    ['template-too-deep', '{{#if urgent}}'.repeat(17) + '{{/if}}'.repeat(17), 1, 225],
  ])('refuses %s in %s', (code, source, line, column) => {
    expect(problemsOf(source)).toMatchObject([{ code, line, column }])
  })

  it('tells every problem at once, each with its place', () => {
    const found = problemsOf('{{a}}\n{{b}}\n{{evidence}}')
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['template-unknown-field', 1],
      ['template-unknown-field', 2],
      ['template-list-printed', 3],
    ])
  })

  it('puts partials in place and joins the texts', () => {
    const parsed = parse('{{> greeting}}\nIt is late.{{! note }} Please answer.')
    expect(parsed).toEqual({
      template: [
        { kind: 'text', text: 'Hello ' },
        { kind: 'value', reference: { of: 'field', name: 'sellerName' } },
        { kind: 'text', text: ',\nIt is late. Please answer.' },
      ],
    })
  })

  it('names the partial a problem stands in', () => {
    expect(problemsOf('a\n{{> broken}}')).toMatchObject([
      { code: 'template-unknown-field', line: 2, column: 2, partial: 'broken' },
    ])
    expect(problemsOf('{{> unread}}{{> unread}}')).toMatchObject([
      { code: 'template-syntax', partial: 'unread' },
    ])
  })

  it('refuses partials that include one another', () => {
    expect(problemsOf('{{> ring}}')).toMatchObject([{ code: 'template-partial-cycle', partial: 'ring-two' }])
    expect(problemsOf('{{> self}}')).toMatchObject([{ code: 'template-partial-cycle', partial: 'self' }])
  })

  it('gives a tree in the shape of the contract', () => {
    const source = '{{> greeting}}{{#each evidence}}{{this}}{{/each}}{{#if tone.firm}}a{{else}}b{{/if}}'
    const parsed = parse(source)
    expect(Template.parse('template' in parsed ? parsed.template : undefined)).toHaveLength(5)
  })

  it('turns unless round and keeps both branches', () => {
    expect(parse('{{#unless urgent}}a{{else}}b{{/unless}}')).toEqual({
      template: [
        {
          kind: 'if',
          reference: { of: 'field', name: 'urgent' },
          then: [{ kind: 'text', text: 'b' }],
          otherwise: [{ kind: 'text', text: 'a' }],
        },
      ],
    })
  })
})

describe('a hostile template', () => {
  it.each(attacks)('is refused: $name', ({ source, more = {} }) => {
    const started = performance.now()
    const parsed = parse(source, { ...partials, ...more })
    expect(performance.now() - started).toBeLessThan(2_000)
    expect('problems' in parsed && parsed.problems.length).toBeGreaterThan(0)
  })

  it('is counted with its partials in place, however few lines it has', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [`p${at}`, at === 13 ? 'x' : `{{> p${at + 1}}}{{> p${at + 1}}}`]),
    )
    const parsed = parse('{{> p0}}', doubling)
    expect(parsed).toMatchObject({ problems: [{ code: 'template-too-many-nodes' }] })
    const long = { long: 'x'.repeat(30_000) }
    expect(parse('{{> long}}{{> long}}{{> long}}', long)).toMatchObject({
      problems: [{ code: 'template-too-large' }],
    })
  })

  it('does not reach names of objects through a field called like one', () => {
    const names = new Map([['toString', { kind: 'value', flags: new Set<string>() } as const]])
    expect(parseTemplate('{{toString}}', { names, partials: new Map() })).toEqual({
      template: [{ kind: 'value', reference: { of: 'field', name: 'toString' } }],
    })
  })
})
