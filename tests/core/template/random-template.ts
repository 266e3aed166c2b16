import fc from 'fast-check'
import type { TemplateName } from '../../../src/app/packs/template-context.ts'
import type { View, ViewValue } from '../../../src/core/template/view.ts'

/** A random template of the allowed subset, its partials, what it may refer to, and something to render it with. */
export interface OracleCase {
  readonly source: string
  readonly partials: Readonly<Record<string, string>>
  readonly names: ReadonlyMap<string, TemplateName>
  readonly view: View
}

const VALUES = ['sellerName', 'orderNumber', 'itemName', 'toString', 'a1']
const CHOICES = { remedy: ['refund', 'partial-refund', 'resend'], length2: ['link', 'big', 'at'] }
const LISTS = { evidence: ['photo', 'video', 'map'], parts: ['some', 'x-1'] }
const SWITCHES = ['returned', 'urgent']
const TONES = ['friendly', 'firm', 'final']

const none: ReadonlySet<string> = new Set()
const flagged = (kind: TemplateName['kind'], all: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(all).map(([id, flags]): [string, TemplateName] => [id, { kind, flags: new Set(flags) }])

const names: ReadonlyMap<string, TemplateName> = new Map([
  ...VALUES.map((id): [string, TemplateName] => [id, { kind: 'value', flags: none }]),
  ...SWITCHES.map((id): [string, TemplateName] => [id, { kind: 'switch', flags: none }]),
  ...flagged('value', CHOICES),
  ...flagged('list', LISTS),
  ...flagged('switch', { tone: TONES }),
])

const printable = [...VALUES, ...Object.keys(CHOICES)]
const flags = Object.entries({ ...CHOICES, ...LISTS, tone: TONES }).flatMap(([id, all]) =>
  all.map((flag) => `${id}.${flag}`),
)
const testable = [...printable, ...Object.keys(LISTS), ...SWITCHES, ...flags]

const words = fc.constantFrom(
  'Hello',
  '商品が届きません。',
  '您好，',
  ' ',
  '  ',
  '\n',
  '\n\n',
  ' \n',
  '\n  ',
  '\t',
  '"quoted"',
  "it's",
  '<b>&amp;',
  '\\',
  '\\\\ ',
  '🙂',
  '\u3000',
  'a.',
  '[x]',
  '#if',
  '/',
  '!',
  '~',
  '|',
  '$1',
  '%',
  '=',
  '`',
  '\u00a0',
  'が\u3099',
  '\r\n',
  'é',
)
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const strip = fc.constantFrom('', '', '', '~')
const space = fc.constantFrom('', '', ' ', '\n')

/** `{{ … }}` with random whitespace and `~`; never behind a backslash, which would make it text. */
function tag(open: string, inner: fc.Arbitrary<string>, close = '}}'): fc.Arbitrary<string> {
  return fc
    .tuple(strip, inner, space, strip)
    .map(([left, path, gap, right]) => `{{${left}${open}${path}${gap}${right}${close}`)
}

const comment = fc
  .tuple(strip, fc.constantFrom('! note', '!', '!-- {{name}} 注 --', '!----', '! a\nb '), strip)
  .map(([left, body, right]) => `{{${left}${body}${right}}}`)

function printed(paths: readonly string[]): fc.Arbitrary<string> {
  const path = fc.constantFrom(...paths)
  return fc.oneof(
    tag('', path),
    tag('', path),
    path.map((name) => `{{{${name}}}}`),
    tag('&', path),
  )
}

interface Scope {
  readonly values: readonly string[]
  readonly tests: readonly string[]
  readonly lists: readonly string[]
  readonly partials: readonly string[]
}

const outer: Scope = { values: printable, tests: testable, lists: Object.keys(LISTS), partials: [] }
const inner: Scope = { values: ['this'], tests: ['this', '@first', '@last'], lists: [], partials: [] }

function otherwise(scope: Scope, depth: number): fc.Arbitrary<string> {
  const body = bodyOf(scope, depth - 1)
  const plain = fc
    .tuple(fc.oneof(tag('', fc.constant('else')), tag('', fc.constant('^'))), body)
    .map((parts) => parts.join(''))
  const helper = fc.constantFrom('if', 'unless')
  const chained = fc
    .tuple(
      tag(
        'else ',
        fc.tuple(helper, fc.constantFrom(...scope.tests)).map(([name, path]) => `${name} ${path}`),
      ),
      body,
      fc.option(plain, { nil: '' }),
    )
    .map((parts) => parts.join(''))
  return fc.oneof(fc.constant(''), plain, chained)
}

function condition(scope: Scope, depth: number): fc.Arbitrary<string> {
  return fc
    .constantFrom('#if', '#unless', '^if', '^unless')
    .chain((helper) =>
      fc
        .tuple(
          tag(`${helper} `, fc.constantFrom(...scope.tests)),
          bodyOf(scope, depth - 1),
          helper.startsWith('#') ? otherwise(scope, depth) : fc.constant(''),
          tag('/', fc.constant(helper.slice(1))),
        )
        .map((parts) => parts.join('')),
    )
}

function loop(scope: Scope, depth: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      tag('#each ', fc.constantFrom(...scope.lists)),
      bodyOf(inner, depth - 1),
      otherwise(scope, depth),
      tag('/', fc.constant('each')),
    )
    .map((parts) => parts.join(''))
}

/** A partial alone on an indented line is refused by us, so a word stands before each. */
function included(scope: Scope): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('—', '\n', '。\n'), tag('> ', fc.constantFrom(...scope.partials)))
    .map(([before, call]) => before + call)
}

function bodyOf(scope: Scope, depth: number): fc.Arbitrary<string> {
  const leaves = [
    { weight: 4, arbitrary: text },
    { weight: 4, arbitrary: printed(scope.values) },
    { weight: 1, arbitrary: comment },
  ]
  if (scope.partials.length > 0) leaves.push({ weight: 1, arbitrary: included(scope) })
  if (depth > 0) leaves.push({ weight: 3, arbitrary: condition(scope, depth) })
  if (depth > 0 && scope.lists.length > 0) leaves.push({ weight: 2, arbitrary: loop(scope, depth) })
  return fc.array(fc.oneof(...leaves), { maxLength: depth > 1 ? 4 : 3 }).map((parts) => parts.join(''))
}

const shown = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    'Mei Trading',
    '0',
    'false',
    '東京都',
    '{{itemName}}',
    '<&"\'>',
    ' ',
    '\n',
    '1 December 2026',
  ),
  fc.string({ maxLength: 6 }),
)

const plain = shown.map((value): ViewValue => ({ text: value }))
const switched = fc.constantFrom<ViewValue>({ text: '' }, { text: 'yes' })
const chosen = (choices: readonly string[]) =>
  fc
    .tuple(shown, fc.constantFrom(...choices))
    .map(([value, flag]): ViewValue => (value === '' ? { text: '' } : { text: value, flags: [flag] }))
const several = (choices: readonly string[]) =>
  fc
    .tuple(fc.array(shown, { maxLength: 4 }), fc.subarray([...choices]))
    .map(([items, set]): ViewValue => ({ text: '', items, flags: set }))
const mode = fc.constantFrom(...TONES).map((tone): ViewValue => ({ text: tone, flags: [tone] }))

const view: fc.Arbitrary<View> = fc.record({
  ...Object.fromEntries(VALUES.map((id) => [id, plain])),
  ...Object.fromEntries(SWITCHES.map((id) => [id, switched])),
  ...Object.fromEntries(Object.entries(CHOICES).map(([id, choices]) => [id, chosen(choices)])),
  ...Object.fromEntries(Object.entries(LISTS).map(([id, choices]) => [id, several(choices)])),
  tone: mode,
})

const small = bodyOf(outer, 1)
const nested = bodyOf({ ...outer, partials: ['small'] }, 1)
const within: Scope = { ...outer, partials: ['small', 'nested-one'] }
const whole = fc.oneof(
  { weight: 7, arbitrary: bodyOf(within, 2) },
  { weight: 1, arbitrary: bodyOf(within, 3) },
)

/** Random cases; a backslash before a tag is kept apart from it, since it would turn the tag into text. */
export const oracleCase: fc.Arbitrary<OracleCase> = fc
  .record({ source: whole, small, nested, view })
  .map(({ source, small: first, nested: second, view: seen }) => ({
    source: apart(source),
    partials: { small: apart(first), 'nested-one': apart(second) },
    names,
    view: seen,
  }))

function apart(source: string): string {
  return source.replace(/\\+(?=\{\{)/g, '')
}
