interface Attack {
  readonly name: string
  readonly source: string
  readonly more?: Readonly<Record<string, string>>
}

type Row = readonly [name: string, source: string, more?: Readonly<Record<string, string>>]

const rows: readonly Row[] = [
  ['the constructor of the constructor', '{{constructor.constructor}}'],
  [
    'a function made through the constructor',
    '{{#with (constructor.constructor "return process")}}{{this}}{{/with}}',
  ],
  ['the prototype', '{{__proto__}}{{__proto__.polluted}}'],
  ['the prototype in brackets', '{{[__proto__]}}{{sellerName.[__proto__]}}'],
  ['a getter defined on the prototype', '{{__defineGetter__ "a" sellerName}}'],
  ['the constructor as a flag', '{{#if sellerName.constructor}}a{{/if}}'],
  ['a lookup by name', '{{lookup this "constructor"}}'],
  ['lookups inside a block', '{{#with (lookup this "constructor")}}{{name}}{{/with}}'],
  [
    'the classic chain to a shell',
    '{{#with "s" as |string|}}{{#with "e"}}{{#with split as |conslist|}}{{this.pop}}{{this.push (lookup string.sub "constructor")}}' +
      '{{this.pop}}{{#with string.split as |codelist|}}{{this.pop}}{{this.push "return require(\'child_process\')"}}{{this.pop}}' +
      '{{#each conslist}}{{#with (string.sub.apply 0 codelist)}}{{this}}{{/with}}{{/each}}{{/with}}{{/with}}{{/with}}{{/with}}',
  ],
  ['helperMissing called by name', '{{helperMissing}}{{blockHelperMissing sellerName}}'],
  ['blockHelperMissing as a block', '{{#blockHelperMissing sellerName}}a{{/blockHelperMissing}}'],
  ['a helper in the data', '{{@root.constructor}}{{@../root}}'],
  ['the partial block', '{{> @partial-block}}'],
  ['a partial chosen while rendering', '{{> (lookup this "sellerName")}}'],
  ['a partial named like the prototype', '{{> __proto__}}{{> constructor}}{{> toString}}'],
  ['an unknown decorator', '{{*anything}}'],
  ['an inline partial that calls itself', '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}'],
  ['a decorator block', '{{#* decorate}}a{{/decorate}}'],
  ['partials that include each other for ever', '{{> one}}', { one: '{{> two}}', two: '{{> one}}' }],
  ['a partial of another folder', '{{> ../../../etc/passwd}}'],
  ['a tree in place of a text', JSON.stringify({ type: 'Program', body: '{{a}}' })],
  ['a number that is code', '{{#if 1}}{{/if}}{{sellerName 0x10}}'],
  [
    'block parameters with odd names',
    '{{#each evidence as |constructor __proto__|}}{{constructor}}{{/each}}',
  ],
  ['a megabyte of tags', '{{a}}'.repeat(210_000)],
  ['a million blocks inside one another', '{{#if urgent}}'.repeat(1_000_000)],
  ['as many closed blocks as fit', '{{#if urgent}}'.repeat(1_500) + '{{/if}}'.repeat(1_500)],
  ['as many open blocks as fit', '{{#if a}}'.repeat(3_600)],
  ['a chain as long as it fits', `{{#if urgent}}${'{{else if urgent}}'.repeat(1_700)}{{/if}}`],
  ['blocks on lines of their own', '{{#if urgent}}\n'.repeat(1_400) + '{{/if}}\n'.repeat(1_400)],
  ['inverse blocks inside one another', '{{^if urgent}}'.repeat(1_400) + '{{/if}}'.repeat(1_400)],
  ['raw blocks', '{{{{raw}}}} {{sellerName}} {{{{/raw}}}}'],
  ['parentheses without end', `{{a ${'('.repeat(30_000)}`],
  ['a path without end', `{{${'a.'.repeat(15_000)}a}}`],
  ['parents without end', `{{${'../'.repeat(10_000)}a}}`],
  ['braces without end', '{'.repeat(32_000)],
  ['comments that never close', '{{!--'.repeat(6_000)],
  ['white space without end and a tag', `${' '.repeat(31_000)}{{~nobody~}}${' '.repeat(900)}`],
]

/** Templates that once broke a template engine, or would break a careless one. Each has to be refused. */
export const attacks: readonly Attack[] = rows.map(([name, source, more = {}]) => ({ name, source, more }))
