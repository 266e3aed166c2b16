import type { Span } from '../../contract/reading.ts'

/** What a sequence is counted with: its place and how far the count has come. */
interface Marker extends Span {
  readonly style: string
  readonly count: number
  readonly opensLine: boolean
}

/** A step of a counted list; `isLast` since what follows the last one belongs to it only to the end of its sentence. */
export interface CountedItem extends Span {
  readonly isLast: boolean
  readonly opensLine: boolean
}

const NUMERALS = '一二三四五六七八九十'
const SEPARATOR = '[:：.．)）、,，;；/\\-–—\\]】]*'
const MARKER = new RegExp(
  [
    `(?:step|手順|ステップ|步骤|步驟)\\s*[#№(（]?\\s*(?<step>\\d{1,2}|[${NUMERALS}])(?!\\d)`,
    `第\\s*(?<nth>\\d|[${NUMERALS}])\\s*(?:步|歩|に|个|點|点|(?=[,，、:：]))`,
    `(?<circled>[①-⑳❶-❿➀-➓])`,
    `[(（](?<inner>\\d{1,2})[)）]`,
    `[(（]?(?<letter>[a-hA-H])[)）]`,
    `(?<![\\d.,$€¥￥-])(?<plain>\\d{1,2})(?:️⃣|[.．)）、:：/](?!\\d))`,
    `(?<=^[ \\t]*)(?<bare>\\d{1,2})(?=[ \\t]+[^\\d\\s])`,
    `(?<=^[ \\t]*)(?<kanji>[${NUMERALS}])[、.．,，]`,
    `(?<=^[ \\t]*)(?<bullet>[-*•・●▪◦–—✓✔→👉·○◆■►▶☑✅☞➤⇒>])(?![-*])`,
  ].join('|') + `(?=)`,
  'gimu',
)
const BEHIND = new RegExp(`^\\s*${SEPARATOR}\\s*`, 'u')

function countOf(text: string): number {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(text) + 1
  if (circled > 0) return circled
  const black = '❶❷❸❹❺❻❼❽❾❿'.indexOf(text) + 1
  if (black > 0) return black
  const letter = 'abcdefgh'.indexOf(text.toLowerCase()) + 1
  if (letter > 0) return letter
  return /^\d+$/.test(text) ? Number(text) : NUMERALS.indexOf(text) + 1
}

function findMarkers(text: string): Marker[] {
  const markers: Marker[] = []
  for (const { 0: whole, index, groups = {} } of text.matchAll(MARKER)) {
    if (/[\p{L}\p{N}]/u.test(whole[0] ?? '') && /[\p{Script=Latin}\p{N}]/u.test(text[index - 1] ?? ''))
      continue
    const [style = '', value = ''] = Object.entries(groups).find(([, group]) => group !== undefined) ?? []
    const behind = BEHIND.exec(text.slice(index + whole.length, index + whole.length + 8))?.[0].length ?? 0
    const lineStart = text.lastIndexOf('\n', index - 1) + 1
    const opensLine = text.slice(Math.max(lineStart, index - 8), index).trim() === ''
    markers.push({
      start: index,
      end: index + whole.length + behind,
      style,
      count: style === 'bullet' ? 0 : countOf(value),
      opensLine: opensLine && lineStart >= index - 8,
    })
  }
  return markers
}

/** The longest run 1, 2, 3 … of one style; for bullets all of them. */
function longestRun(markers: readonly Marker[]): Marker[] {
  const runs = new Map<string, Marker[]>()
  let best: Marker[] = []
  for (const marker of markers) {
    const run = runs.get(marker.style) ?? []
    const isNext = marker.style === 'bullet' || marker.count === run.length + 1
    const next = isNext ? [...run.slice(-MOST), marker] : marker.count === 1 ? [marker] : run
    runs.set(marker.style, next)
    if (next.length > best.length) best = next
  }
  return best
}

/** More steps than any instruction has. */
const MOST = 30

/** The items of the counted list in a text; fewer than two are no list. */
export function countedItems(text: string): CountedItem[] {
  const run = longestRun(findMarkers(text))
  if (run.length < 2) return []
  return run.map((marker, at) => {
    const next = run[at + 1]
    const line = text.indexOf('\n', marker.end)
    const lineEnd = line < 0 ? text.length : line
    const end = next && !next.opensLine ? next.start : Math.min(next?.start ?? text.length, lineEnd)
    return { start: marker.end, end, isLast: next === undefined, opensLine: marker.opensLine }
  })
}
