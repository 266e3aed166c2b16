/** A run of a text; `hit` says that the search found it. */
export interface MarkedRun {
  readonly text: string
  readonly hit: boolean
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Where each unit of the folded text comes from: indices into the original, one more than there are units. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const sign of text) {
    const piece = fold(sign)
    for (let unit = 0; unit < piece.length; unit += 1) places.push(at)
    folded += piece
    at += sign.length
  }
  places.push(at)
  return { folded, places }
}

/**
 * Cuts a text into runs that the query matches and runs that it does not, whatever the width and case. The runs
 * together are the text. An empty query marks nothing.
 */
export function markHits(text: string, query: string): MarkedRun[] {
  const wanted = fold(query.trim())
  if (wanted === '') return text === '' ? [] : [{ text, hit: false }]
  const { folded, places } = foldWithPlaces(text)
  const runs: MarkedRun[] = []
  const push = (start: number, end: number, hit: boolean): void => {
    if (end > start) runs.push({ text: text.slice(start, end), hit })
  }
  let done = 0
  for (
    let found = folded.indexOf(wanted);
    found !== -1;
    found = folded.indexOf(wanted, found + wanted.length)
  ) {
    const start = places[found] ?? done
    let next = found + wanted.length
    const last = places[next - 1] ?? start
    while (places[next] === last) next += 1
    const end = places[next] ?? text.length
    push(done, start, false)
    push(Math.max(start, done), end, true)
    done = end
  }
  push(done, text.length, false)
  return runs
}
