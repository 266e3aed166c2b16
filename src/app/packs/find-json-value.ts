const SPACE = /[ \t\n\r]*/y
const TEXT = /"(?:[^"\\]|\\.)*"/y
const REST = /[^\s,\]}]+/y

/** A place in a JSON file: names of members and numbers of items, from the outside in. */
export type JsonPath = readonly (string | number)[]

/** Reads a path as people write it: `fields[2].label.en`. */
export function readJsonPath(written: string): JsonPath {
  return [...written.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, item]) =>
    item === undefined ? name : Number(item),
  )
}

function end(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : Math.min(at + 1, source.length)
}

const skipSpace = (source: string, at: number): number => end(SPACE, source, at)

/** The offset behind the value that begins at `at`, however deep it is; blocks are counted, not entered. */
function skipValue(source: string, at: number): number {
  let depth = 0
  let place = at
  do {
    place = skipSpace(source, place)
    const sign = source[place] ?? ''
    if ('{['.includes(sign)) depth += 1
    if (']}'.includes(sign)) depth -= 1
    if (sign === '"') place = end(TEXT, source, place)
    else place = '{}[],:'.includes(sign) ? place + 1 : end(REST, source, place)
  } while (depth > 0 && place < source.length)
  return place
}

/** The offsets of a block's members by their quoted names, or of its items by number; nothing for anything else. */
function* children(source: string, at: number): Generator<readonly [key: string, at: number]> {
  const isObject = source[at] === '{'
  if (!isObject && source[at] !== '[') return
  let place = skipSpace(source, at + 1)
  for (let item = 0; place < source.length && !']}'.includes(source[place] ?? ''); item += 1) {
    let key = String(item)
    if (isObject) {
      const after = end(TEXT, source, place)
      key = source.slice(place, after)
      place = skipSpace(source, Math.min(skipSpace(source, after) + 1, source.length))
    }
    yield [key, place]
    place = skipSpace(source, skipValue(source, place))
    if (source[place] === ',') place = skipSpace(source, place + 1)
  }
}

/**
 * Where a value stands in a valid JSON text, as an offset; for a path that ends too early in the text the place of its
 * last part that exists.
 */
export function findJsonValue(source: string, path: JsonPath): number {
  let at = skipSpace(source, 0)
  for (const step of path) {
    const next = [...children(source, at)].find(([key]) => key === JSON.stringify(step))
    if (!next) return at
    at = next[1]
  }
  return at
}
