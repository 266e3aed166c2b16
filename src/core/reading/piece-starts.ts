import type { WordSpan } from './find-labels.ts'
import type { NamedSentence } from './named-sentence.ts'

/** What parts a piece of a message from the one before it. */
export type Parting =
  'line' | 'sentence' | 'count' | 'arrow' | 'colon' | 'comma' | 'sign' | 'quote' | 'joint' | 'verb'

const ARROW = /[→⇒➜➡>＞≫↓|/]|->|—>|\s»\s/u
/** Signs that stand in no label: a quotation with one holds several acts. */
const ARROWS = /[→⇒➜➡]|->/u
const COLON = /[:：]/u
const COMMA = /[,，、]/u
const SIGN = /[;；—―─…(（)）*\p{Extended_Pictographic}]|\s[-–+~=]+\s/u
const QUOTES = /["“”'‘’「」『』【】《》[\]*]\s*["“”'‘’「」『』【】《》[\]*]/u
const SPACES = /^[ \u3000]+$/u
/** Spaces beside quotation marks. */
const QUOTED_SPACES = /^["”’」』】》]?[ \u3000]+["“‘「『【《]?$/u
/** What parts Chinese or Japanese words and joins others: 订单详情-取消订单. */
const DASH = /^[-–~～〜－]$/u
const ADDRESS = /https?:\S+/g

/** Words that join two acts; the characters are parts of other words in Japanese: 再送. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'then', 'or', 'but'])
const CHARACTER_JOINTS: ReadonlySet<string> = new Set(['并', '再', '就'])
/** Ideas a new act begins with. */
const OPENERS: ReadonlySet<string> = new Set(['step-order', 'step-order-loose', 'report-back', 'if-clause'])
/** Ideas that stand before an act and belong to it. */
export const LEADS: ReadonlySet<string> = new Set(['step-order', 'step-order-loose', 'polite', 'please'])
/** Words before a verb that make it a noun, or no request, and *first* no word of order. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  "the a an this that your our my his its their with on to of for by in at from is was red big blue small one not no don't do can will you'll we'll i'll would".split(
    ' ',
  ),
)
/** Words the corrector leads to a word of order. */
const NO_ORDER: ReadonlySet<string> = new Set(['seconds', 'thirds'])
/** The name of a field, in half words: *Reason:*. */
const LONGEST_FIELD = 4
/** Endings of verbs that join the next one in Japanese, and what behind them joins nothing: てください, ではなく. */
const JOINING: ReadonlySet<string> = new Set(['て', 'で', 'ら', 'と', 'ば'])
/** The last signs of verbs that go on without any ending: 選び理由は…. */
const STEMS: ReadonlySet<string> = new Set('びみしりきちいけめせえれ')
const HIRAGANA = /^\p{Script=Hiragana}/u
const HELPING: ReadonlySet<string> = new Set(['く', 'か', 'い', 'は', 'も'])
/** Endings of verbs in Japanese behind which another act can begin with a quotation: 開いて「…」, 入り「…」. */
const JOINED = /(?:て|んで|り|し)$/u
const OPENING = /^[ \u3000]?[「『“"]$/u
/** So many half words behind one act another can begin without any sign. */
const SHORTEST_ACT = 3

function partingSign(gap: string): Parting | undefined {
  if (ARROW.test(gap)) return 'arrow'
  if (COLON.test(gap)) return 'colon'
  if (COMMA.test(gap)) return 'comma'
  if (SIGN.test(gap)) return 'sign'
  return QUOTES.test(gap) ? 'quote' : undefined
}

/** What a word is, one bit each. */
const WORD = {
  /** Never the first of a piece: inside quotation marks, a label, a web address. */
  inside: 1,
  act: 2,
  /** The first word of pressing. */
  press: 4,
  lead: 8,
  /** What a new act begins with. */
  opens: 16,
  announces: 32,
} as const

/** What the words of a sentence are. */
interface MarkedWords {
  is(at: number, what: number): boolean
  mark(what: number, from: number, to: number): void
}

function markedWords(count: number): MarkedWords {
  const marks = new Uint8Array(count)
  return {
    is: (at, what) => ((marks[at] ?? 0) & what) !== 0,
    mark: (what, from, to) => {
      for (let at = from; at < to; at += 1) marks[at] = (marks[at] ?? 0) | what
    },
  }
}

function markWholes(
  { start, end, tokens }: NamedSentence,
  text: string,
  named: readonly WordSpan[],
  { mark }: MarkedWords,
): void {
  for (const { from, to } of named) {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    if (!ARROWS.test(words)) mark(WORD.inside, from + 1, to)
  }
  let at = 0
  const pass = (place: number): void => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < place) at += 1
  }
  for (const { 0: address, index } of text.slice(start, end).matchAll(ADDRESS)) {
    pass(start + index + 1)
    const from = at
    pass(start + index + address.length)
    mark(WORD.inside, from, at)
  }
}

function markWords(
  sentence: NamedSentence,
  text: string,
  named: readonly WordSpan[],
  isJapanese: boolean,
): MarkedWords {
  const { tokens, words, hits } = sentence
  const marked = markedWords(tokens.length + 1)
  const { mark } = marked
  const isOrder = (from: number): boolean =>
    !BEFORE_NOUN.has(words[from - 1] ?? '') && !NO_ORDER.has(tokens[from]?.text ?? '')
  for (const { id, from, to } of hits) {
    if (id === 'press' || id === 'do') mark(WORD.act, from, to)
    if (id === 'press') mark(WORD.press, from, from + 1)
    if (id === 'as-follows') mark(WORD.announces, from, to)
    if (LEADS.has(id) || id === 'fresh-start') mark(WORD.lead, from, to)
    if (!OPENERS.has(id) || !isOrder(from)) continue
    const opener = isJapanese && id === 'if-clause' ? to : from
    mark(WORD.opens, opener, opener + 1)
  }
  markWholes(sentence, text, named, marked)
  return marked
}

/** Follows a sentence word by word and says what parts a word from the one before it, if anything. */
export function followSentence(
  sentence: NamedSentence,
  text: string,
  named: readonly WordSpan[],
  isJapanese: boolean,
): { begin(at: number): void; partingAt(at: number): Parting | undefined; pass(at: number): void } {
  const { tokens, words } = sentence
  const { is } = markWords(sentence, text, named, isJapanese)
  let begun = 0
  /** Whether there is nothing but *please*, *then* and the like in the piece so far. */
  let isLead = true
  /** The first word of its first act. */
  let firstAct: number | undefined
  const halfWords = (from: number, to: number): number => (tokens[to]?.at ?? 0) - (tokens[from]?.at ?? 0)
  const isJoint = (at: number): boolean =>
    JOINTS.has(words[at] ?? '') || (!isJapanese && CHARACTER_JOINTS.has(words[at] ?? ''))
  const isNextAct = (at: number): boolean => {
    if (!is(at, WORD.press) || BEFORE_NOUN.has(words[at - 1] ?? '')) return false
    if (tokens[at]?.isCharacter) return halfWords(begun, at) >= SHORTEST_ACT && words[at + 1] !== '项'
    return firstAct !== undefined && halfWords(firstAct, at) > SHORTEST_ACT
  }
  /** Whether no sign stands before a word. */
  const isJoined = (at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start
  /** Verbs joined in Japanese: 開いて押して, and an act behind any: 添えて提出. */
  const isBehindVerb = (at: number): boolean =>
    JOINING.has(words[at - 1] ?? '') &&
    !HELPING.has(words[at] ?? '') &&
    isJoined(at - 1) &&
    (is(at, WORD.press) || [2, 3, 4].some((back) => is(at - back, WORD.act)))
  /** Another act right behind the stem of a verb in Japanese: 選び理由は. */
  const isBehindStem = (at: number): boolean =>
    (is(at - 1, WORD.act) || is(at - 2, WORD.act)) &&
    !is(at - 1, WORD.inside) &&
    STEMS.has(words[at - 1] ?? '') &&
    !HIRAGANA.test(words[at] ?? '')
  /** An act behind a slash: 打开邮件/点附件. */
  const isBehindSlash = (at: number): boolean => words[at - 1] === '/' && is(at, WORD.act)
  /** An act that begins with a quotation behind a verb in Japanese. */
  const isQuoteBehindVerb = (at: number): boolean =>
    JOINED.test(`${words[at - 2] ?? ''}${words[at - 1] ?? ''}`) &&
    OPENING.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))
  /** A few words and a colon are the name of a field, unless they announce what follows. */
  const isField = (at: number): boolean =>
    tokens[at - 1]?.isCharacter === false &&
    halfWords(begun, at) <= LONGEST_FIELD &&
    !is(at - 1, WORD.announces)
  const signBefore = (at: number): Parting | undefined => {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!before || !token) return undefined
    const gap = text.slice(before.end, token.start)
    if (gap === '') return undefined
    const areCharacters = before.isCharacter && token.isCharacter
    if (SPACES.test(gap)) return areCharacters ? 'comma' : undefined
    if (areCharacters && DASH.test(gap)) return 'sign'
    return partingSign(gap) ?? (areCharacters && QUOTED_SPACES.test(gap) ? 'comma' : undefined)
  }
  return {
    begin: (at) => {
      begun = at
      isLead = true
      firstAct = undefined
    },
    partingAt: (at) => {
      if (is(at, WORD.inside) || isLead) return undefined
      const sign = signBefore(at)
      if (sign) return sign === 'colon' && isField(at) ? undefined : sign
      if (isJoint(at)) return 'joint'
      if (isBehindSlash(at)) return 'arrow'
      const isVerb =
        is(at, WORD.opens) ||
        (isJapanese ? isBehindVerb(at) || isBehindStem(at) || isQuoteBehindVerb(at) : isNextAct(at))
      return isVerb ? 'verb' : undefined
    },
    pass: (at) => {
      isLead = isLead && (is(at, WORD.lead) || isJoint(at))
      if (is(at, WORD.act)) firstAct ??= at
    },
  }
}
