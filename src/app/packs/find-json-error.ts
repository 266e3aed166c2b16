const SPACE = /[ \t\n\r]*/y
const TOKEN =
  /(?<mark>[{}[\],:])|(?<text>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

/** What may come next: a value, the name of one, or what follows either. `]` and `}` say that the end may come too. */
type Expected = 'value' | 'value]' | 'name' | 'name}' | ':' | ','

function afterOpening(mark: string): Expected {
  return mark === '{' ? 'name}' : 'value]'
}

function afterComma(open: string | undefined, expected: Expected): Expected | undefined {
  if (expected !== ',' || open === undefined) return undefined
  return open === '{' ? 'name' : 'value'
}

function mayClose(mark: string, open: string | undefined, expected: Expected): boolean {
  if (mark === '}') return open === '{' && (expected === ',' || expected === 'name}')
  return mark === ']' && open === '[' && (expected === ',' || expected === 'value]')
}

/** What may follow a token, or nothing when the token itself may not stand here. `blocks` are those still open. */
function next(token: RegExpExecArray, expected: Expected, blocks: string[]): Expected | undefined {
  const { mark, text } = token.groups ?? {}
  const open = blocks.at(-1)
  if (mark === '}' || mark === ']') {
    const closes = mayClose(mark, open, expected)
    blocks.pop()
    return closes ? ',' : undefined
  }
  if (mark === ',') return afterComma(open, expected)
  if (mark === ':') return expected === ':' ? 'value' : undefined
  if (expected.startsWith('name')) return text === undefined ? undefined : ':'
  if (!expected.startsWith('value')) return undefined
  if (mark === undefined) return ','
  blocks.push(mark)
  return afterOpening(mark)
}

/** The offset at which a text stops being JSON; its length when something is missing at the end. */
export function findJsonError(source: string): number {
  const blocks: string[] = []
  let expected: Expected | undefined = 'value'
  let at = 0
  while (expected) {
    SPACE.lastIndex = at
    at += SPACE.exec(source)?.[0].length ?? 0
    TOKEN.lastIndex = at
    const token = TOKEN.exec(source)
    expected = token ? next(token, expected, blocks) : undefined
    if (token && expected) at += token[0].length
  }
  return at
}
