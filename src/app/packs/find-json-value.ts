const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g
/** Values deeper inside one another than any file of a pack are not looked for. */
const DEEPEST = 24

/** A place in a JSON file: names of members and numbers of items, from the outside in. */
export type JsonPath = readonly (string | number)[]

/** Reads a path as people write it: `fields[2].label.en`. */
export function readJsonPath(written: string): JsonPath {
  return [...written.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, item]) =>
    item === undefined ? name : Number(item),
  )
}

interface Block {
  readonly key: string
  readonly isList: boolean
  /** The number of the item, or the quoted name of the member, that comes next or is being read. */
  item: number
  name: string | undefined
}

function keyIn(block: Block | undefined): string {
  return block === undefined ? '' : `${block.key}/${block.isList ? block.item : block.name}`
}

function isNameDue(block: Block | undefined): block is Block {
  return block !== undefined && !block.isList && block.name === undefined
}

/** The offset of every value by the names and numbers that lead to it, in one walk through the text. */
function readOffsets(source: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  const open: Block[] = []
  const enter = (token: string, at: number): void => {
    const isNear = open.length < DEEPEST
    const key = isNear ? keyIn(open.at(-1)) : ''
    if (isNear) offsets.set(key, at)
    if (token === '{' || token === '[') open.push({ key, isList: token === '[', item: 0, name: undefined })
  }
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const block = open.at(-1)
    if (token === '}' || token === ']') open.pop()
    else if (token === ',') {
      if (block) Object.assign(block, { item: block.item + 1, name: undefined })
    } else if (isNameDue(block)) block.name = token
    else if (token !== ':') enter(token, index)
  }
  return offsets
}

/**
 * Prepares a valid JSON text; what comes back tells where a value stands, as an offset, or for a path that ends too early
 * in the text where its last part stands that exists.
 */
export function indexJson(source: string): (path: JsonPath) => number {
  const offsets = readOffsets(source)
  return (path) => {
    const steps = path.map((step) => (typeof step === 'number' ? String(step) : JSON.stringify(step)))
    for (let length = steps.length; length > 0; length -= 1) {
      const offset = offsets.get(`/${steps.slice(0, length).join('/')}`)
      if (offset !== undefined) return offset
    }
    return offsets.get('') ?? 0
  }
}

/** Where one value stands in a JSON text; see `indexJson`. */
export function findJsonValue(source: string, path: JsonPath): number {
  return indexJson(source)(path)
}
