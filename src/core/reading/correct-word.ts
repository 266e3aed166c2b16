/** Shorter words are too near each other to be corrected. */
const SHORTEST = 6
const MOST_REMEMBERED = 5000

function* withoutOne(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1)
}

function isOneApart(word: string, other: string): boolean {
  let from = 0
  while (from < word.length && word[from] === other[from]) from += 1
  let [end, otherEnd] = [word.length, other.length]
  while (end > from && otherEnd > from && word[end - 1] === other[otherEnd - 1]) {
    end -= 1
    otherEnd -= 1
  }
  const [rest, otherRest] = [word.slice(from, end), other.slice(from, otherEnd)]
  const isSwap = rest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0]
  return isSwap || Math.max(rest.length, otherRest.length) <= 1
}

function endings(word: string): string[] {
  const found: string[] = []
  if (word.endsWith('s')) found.push(word.slice(0, -1))
  if (word.endsWith('es')) found.push(word.slice(0, -2))
  if (word.endsWith('ing')) found.push(word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4))
  return found
}

/**
 * Leads a word to the one of a vocabulary that is meant: by a table of misspellings, itself, without the ending `-s` or `-ing`,
 * or, from six letters on, the one a single slip away (a letter too many, missing, changed, or two swapped). Other words stay as
 * they are.
 */
export function createCorrector(
  vocabulary: ReadonlySet<string>,
  misspellings: ReadonlyMap<string, string>,
): (word: string) => string {
  const isKnown = (word: string): boolean => vocabulary.has(word)
  const byGap = new Map<string, string[]>()
  for (const word of vocabulary) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue
    for (const key of [word, ...withoutOne(word)]) {
      const near = byGap.get(key)
      if (near) near.push(word)
      else byGap.set(key, [word])
    }
  }
  const correct = (word: string): string => {
    const meant = misspellings.get(word)
    if (meant !== undefined) return meant
    if (isKnown(word)) return word
    const plain = endings(word).find((ending) => ending.length > 2 && isKnown(ending))
    if (plain !== undefined) return plain
    if (word.length < SHORTEST || word.length > 20 || !/^[a-z0-9]+$/.test(word)) return word
    const near = [word, ...withoutOne(word)].flatMap((key) => byGap.get(key) ?? [])
    return near.find((candidate) => isOneApart(word, candidate)) ?? word
  }
  const remembered = new Map<string, string>()
  return (word) => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const found = correct(word)
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, found)
    return found
  }
}
