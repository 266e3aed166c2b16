import type { Span } from '../../contract/reading.ts'

/** What a sequence is counted with: its place and how far the count has come. */
interface Marker extends Span {
  readonly style: string
  readonly count: number
  readonly opensLine: boolean
}

/** A step of a counted list; `isLast` since what follows the last one belongs to it only to the end of its sentence. */
export interface CountedItem extends Span {
  /** Where its mark begins. */
  readonly mark: number
  readonly isBullet: boolean
  readonly isLast: boolean
  /** Whether the mark itself says *step* or *button*. */
  readonly isNamedStep: boolean
}

const NUMERALS = '一二三四五六七八九十'
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const THINGS = ['ひとつ', 'ふたつ', 'みっつ', 'よっつ', 'いつつ']
const COUNTED_THINGS = ['一つ', '二つ', '三つ', '四つ', '五つ']
const IROHA = 'イロハニホヘト'
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const KANA = 'アイウエオカキクケコ'
const SEPARATOR = '[:：.．)）、,，;；/\\-–—\\]】]*'
const DIGIT = '[0-9０-９]'
const COUNT = `${DIGIT}{1,2}|[${NUMERALS}]`
/** Inside a Latin word nothing counts; most of a text is there. */
const NOT_INSIDE_A_WORD = '(?<![a-z](?=[a-z]))'
/** Every way to count, one group each; a group's name is the style. */
const MARKER = new RegExp(
  `${NOT_INSIDE_A_WORD}(?:${[
    `(?:step|手順|ステップ|步骤|步驟|その)[\\s#№(（-]*(?<step>${COUNT}|${WORDS.join('|')}|[a-h])(?![\\d\\p{Script=Latin}])`,
    `(?<ordinal>${ORDINALS.join('|')})[ -](?:step|thing)(?: is)?(?=[\\s:：,.–-])`,
    `第?(?<nth>${COUNT})\\s*(?:步|歩目?|つ目|番目|の?ステップ|個目|个步骤)[はに]?`,
    `第(?<order>${COUNT})(?:に|呢|(?=[,，、:：]|\\s*のステップ))`,
    `(?:no\\.? ?|number )(?<no>\\d{1,2}|${WORDS.join('|')})(?![\\d\\p{Script=Latin}])`,
    `(?<=^[ \\t]*|[,;:.!?，。；：！？、]\\s?|\\b(?:and|then) )(?<rank>\\d)(?:st|nd|rd|th)(?: (?:button|step|choice|page|screen)(?=\\s*[:：)-]))?(?=[\\s,，:：)-])`,
    `(?<circled>[①-⑳❶-❿➀-➓㈠-㈩⑴-⑽Ⅰ-Ⅹ])`,
    `[(（【\\[](?<inner>${COUNT})[)）】\\]]`,
    `[(（](?<kana>[${KANA}])[)）]`,
    `[(（](?<ranked>\\d)(?:st|nd|rd|th)[)）]`,
    `[(（](?<roman>[ivx]{1,4})[)）]|^[ \\t]*(?<romanPoint>[ivx]{1,4})[.)](?=\\s)|(?<=[:：.。]\\s)(?<romanInside>[ivx]{1,4})[.)](?=\\s)`,
    `[(（]?(?<letter>[a-h])[)）]|(?<![\\p{L}\\p{N}])(?<letterPoint>[a-h])(?:[.．:：、]| –)(?=[ \\t]?[\\p{L}“"「『【])`,
    `(?<![\\d０-９.,$€¥￥#-])(?<plain>${DIGIT}{1,2})(?:\\uFE0F?\\u20E3|[．)）、]|[.:：/>＞](?!\\d)|[ ]?[-–—](?=[ \\p{L}“"「]))`,
    `(?<=^|[\\s:：;；.。!！])(?<turn>${ORDINALS.join('|')})(?:ly[,:：]?|[,:：→])(?=[\\s\\p{L}「“"])`,
    `(?<=^|[\\s:：;；.。!！,，、])(?<last>finally|lastly|last(?=[,:：])|最後に|最后)[,:：、，→]?`,
    `(?<=^|[\\s.。])(?<loose>\\d)(?= \\p{Ll})`,
    `(?<=^|[\\s,，。:：])(?<tight>\\d)(?=\\p{Script=Han})`,
    `^[ \\t]*(?<comma>${DIGIT}{1,2})[,，]`,
    `^[ \\t]*(?<bare>\\d{1,2})(?=[ \\t]+[^\\d\\s])`,
    `(?<=[\\s:：;；,，。.、]|^)(?<kanji>[${NUMERALS}甲乙丙丁戊壱弐参肆伍])[、.．,，]`,
    `(?<=[\\s:;,.]|^)(?<word>${WORDS.join('|')})[,:](?=\\s)`,
    `(?<=^|[\\s。、：:])(?<things>${[...THINGS, ...COUNTED_THINGS].join('|')})目?[、：:．.]`,
    `(?<=^|[\\s。：:])(?<iroha>[${IROHA}])[、．.)）]`,
    `^[ \\t]*(?<wordLine>${WORDS.join('|')})\\.(?=\\s)`,
    `^[ \\t]*(?<kanjiLine>[${NUMERALS}甲乙丙丁戊壱壹弐贰参叁肆伍])[ \\t　]`,
    `^[ \\t]*(?<bullet>[-*•・●▪◦–—✓✔→👉·○◆■►▶☑✅☞➤⇒>★☆✦✧✪❖◇◎※♦])(?![-*])`,
    `(?<=[\\s。：:])(?<inlineBullet>[•●▪◦◆■►▶☑✅☞➤・]|\\*(?=\\s\\p{L}))(?=\\s?[^\\s])`,
  ].join('|')})`,
  'gimu',
)
const BULLETS: ReadonlySet<string> = new Set(['bullet', 'inlineBullet'])
const BEHIND = new RegExp(`^\\s*${SEPARATOR}\\s*`, 'u')

/** Marks in the order they count in. */
const ROWS: readonly (readonly string[])[] = [
  [...NUMERALS],
  WORDS,
  ORDINALS,
  THINGS,
  COUNTED_THINGS,
  ROMANS,
  [...KANA],
  [...'abcdefgh'],
  [...'❶❷❸❹❺❻❼❽❾❿'],
  [...'➀➁➂➃➄➅➆➇➈➉'],
  [...'➊➋➌➍➎➏➐➑➒➓'],
  [...'甲乙丙丁戊'],
  [...'壱弐参肆伍'],
  [...'壹贰叁肆伍'],
]

/** What a mark counts from 1 on; 0 for what counts nothing. */
function countOf(text: string, style: string): number {
  const mark = text.normalize('NFKC').replace(/[()]/g, '').toLowerCase()
  if (/^\d+$/.test(mark)) return Number(mark)
  if (style.startsWith('roman')) return ROMANS.indexOf(mark) + 1
  if (style === 'iroha') return IROHA.indexOf(mark) + 1
  return Math.max(...ROWS.map((row) => row.indexOf(mark))) + 1
}

/** So many signs may stand in a line before its mark. */
const LONGEST_INDENT = 8

/** Whether a mark is a part of a word or number before it: *model2.* is, *Dispute2.Refund* is not. */
function isInWord(text: string, index: number, whole: string): boolean {
  const before = text[index - 1] ?? ''
  if (!/^[\p{L}\d]/u.test(whole) || /^\p{No}/u.test(whole)) return false
  if (/^\d[.．)）、]$/u.test(whole) && /\p{Ll}/u.test(before))
    return !/^[\p{Lu}\p{Script=Han}]/u.test(text[index + whole.length] ?? '')
  return /[\p{Script=Latin}\p{N}]/u.test(before)
}

function findMarkers(text: string): Marker[] {
  const markers: Marker[] = []
  for (const { 0: whole, index, groups = {} } of text.matchAll(MARKER)) {
    if (isInWord(text, index, whole)) continue
    const style = Object.keys(groups).find((one) => groups[one] !== undefined) ?? ''
    const behind = BEHIND.exec(text.slice(index + whole.length, index + whole.length + 8))?.[0].length ?? 0
    const before =
      (index > LONGEST_INDENT ? '.' : '\n') + text.slice(Math.max(0, index - LONGEST_INDENT), index)
    const opensLine = /\n[^\p{L}\p{N}\n]*$/u.test(before)
    markers.push({
      start: index,
      end: index + whole.length + behind,
      style,
      count: BULLETS.has(style) ? 0 : countOf(groups[style] ?? '', style),
      opensLine,
    })
  }
  return markers
}

/** Numbers without any sign, and *1st* inside a line, are a list from here on. */
const LOOSE: ReadonlySet<string> = new Set(['loose', 'tight'])
const RANK = 'rank'
const LEAST_LOOSE = 3

const isLoose = (style: string, run: readonly Marker[]): boolean =>
  LOOSE.has(style) || (style === RANK && run.some(({ opensLine }) => !opensLine))

/** Runs of these may end with *finally*. */
const ENDED_BY_LAST = ['turn', 'order']
const LAST = 'last'

/** The longest run 1, 2, 3 … of one style; for bullets all of them. */
function longestRun(markers: readonly Marker[]): Marker[] {
  const runs = new Map<string, Marker[]>()
  let best: Marker[] = []
  for (const marker of markers) {
    const isLast = marker.style === LAST
    const style = isLast ? ENDED_BY_LAST.find((one) => (runs.get(one)?.length ?? 0) > 1) : marker.style
    if (style === undefined) continue
    const run = runs.get(style) ?? []
    const isNext = BULLETS.has(style) || isLast || marker.count === run.length + 1
    const next = isNext ? [...run.slice(-MOST), marker] : marker.count === 1 ? [marker] : run
    runs.set(style, next)
    if (next.length > best.length && (next.length >= LEAST_LOOSE || !isLoose(style, next))) best = next
  }
  return best
}

const NAMED_STEPS: ReadonlySet<string> = new Set([
  'step',
  'ordinal',
  'turn',
  'nth',
  'order',
  'rank',
  'ranked',
  'no',
])
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
    return {
      mark: marker.start,
      isBullet: BULLETS.has(marker.style),
      start: marker.end,
      end,
      isLast: next === undefined,
      isNamedStep: NAMED_STEPS.has(marker.style),
    }
  })
}
