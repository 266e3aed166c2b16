import type { FoundLabel } from '../../contract/reading.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'
import { isDenied } from './find-denials.ts'
import type { WordSpan } from './find-labels.ts'
import { hearLabel } from './hear-label.ts'
import { labelClues } from './label-clues.ts'
import type { LabelForms } from './label-forms.ts'
import type { NamedWords, StepPiece } from './step-pieces.ts'
import type { NamedSentence } from './named-sentence.ts'

/** Words and characters that may stand around a label in a step that says nothing else. */
const FILLERS: ReadonlySet<string> = new Set([
  ...'click press tap touch push hit choose select pick tick take use set put mark then and finally lastly last first next please pls just now at the on in to a as is it this that off button option tab box field reason reasons status goods solution type with for your my here again i you have yes already was answer say state tell them form when once if left thing only one two last step be will'.split(
    ' ',
  ),
  ...'点击选择按钮上下勾填写就好即可一下吧了请您再先最后然的项个那这由原因为是理在里把进并我说答种剩步便一要会能得当作',
  ...'ボタンクリックタップ押選択理由欄一回度願今答項目質問状況',
])
/** So many words may stand on either side of it. */
const MOST_AROUND = 24

const isFiller = (word: string): boolean => FILLERS.has(word) || /^[\p{N}\u3041-\u309f]+$/u.test(word)

function bareIn({ sentence, from, to }: StepPiece, { bare }: LabelForms): NamedWords | undefined {
  const { words } = sentence
  for (let first = from; first < to && first <= from + MOST_AROUND; first += 1) {
    for (let last = to; last > first && last >= to - MOST_AROUND; last -= 1) {
      const label = bare.get(words.slice(first, last).join(' '))
      if (label !== undefined) return { label, from: first, to: last }
      if (!isFiller(words[last - 1] ?? '')) break
    }
    if (!isFiller(words[first] ?? '')) break
  }
  return undefined
}

function placed({ sentence }: StepPiece, { label, from, to }: NamedWords): FoundLabel[] {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
  return first && last ? [{ label, start: first.start, end: last.end }] : []
}

/** A label in a step, and whether the step says not to choose it. */
interface NamedInStep {
  readonly found: FoundLabel
  readonly isDenied: boolean
}

/**
 * Labels named in a step, those its pieces are that say nothing else, and the whole wordings in them. Before a named label such a
 * piece is the name of a field.
 */
function namedIn(
  pieces: readonly StepPiece[],
  forms: LabelForms,
  meant: (bare: string) => string,
): NamedInStep[] {
  const lastNamed = pieces.findLastIndex(({ labels }) => labels.length > 0)
  return pieces.flatMap((piece, at): NamedInStep[] => {
    const bare = at > lastNamed ? (bareIn(piece, forms) ?? piece.option) : undefined
    if (bare)
      return placed(piece, { ...bare, label: meant(bare.label) }).map((found) => ({ found, isDenied: false }))
    return piece.labels.map(({ label, isBare, from, to, start, end }) => ({
      found: { label: isBare ? meant(label) : label, start, end },
      isDenied: isDenied(piece.sentence.denials, from, to),
    }))
  })
}

const CASE_IDEAS: ReadonlySet<string> = new Set(['case', 'opened-case'])

/** Whether a message speaks of a case: *cancel* means it there. */
export function speaksOfCase(sentences: readonly NamedSentence[]): boolean {
  return sentences.some(({ hits }) => hits.some(({ id }) => CASE_IDEAS.has(id)))
}

/** What answers a question with no, and what does so in quotation marks only: 已收到货没有 asks. */
const NO: ReadonlySet<string> = new Set(['no', '否', 'い い え', 'ノ ー'])
const QUOTED_NO: ReadonlySet<string> = new Set([...NO, '没 有'])
const LONGEST_NO = 3

/** Whether a step answers with no: in a quotation, or as its last words. */
function saysNo(pieces: readonly StepPiece[]): boolean {
  return pieces.some(({ sentence, quotes, from, to }) => {
    const wordsIn = (first: number, end: number): string => sentence.words.slice(first, end).join(' ')
    if (quotes.some((quote) => QUOTED_NO.has(wordsIn(quote.from, quote.to)))) return true
    for (let first = Math.max(from, to - LONGEST_NO); first < to; first += 1)
      if (NO.has(wordsIn(first, to))) return true
    return false
  })
}

/** Where a step says what its words as a whole name: its first quotation, else its first piece. */
function placeOf(pieces: readonly StepPiece[]): readonly [StepPiece, WordSpan] | undefined {
  for (const piece of pieces) if (piece.quotes[0]) return [piece, piece.quotes[0]]
  return pieces[0] && [pieces[0], pieces[0]]
}

/**
 * The labels each step names, of several those it does not deny (*not this but that*): by their wording anywhere, by a wording
 * that counts where a piece says nothing else, and, where that is at most one and none is denied, by what all its words together
 * were learnt to name. A bare wording can mean another label where the message speaks of a case: *cancel*.
 */
export function labelsOfSteps(
  steps: readonly (readonly StepPiece[])[],
  sentences: readonly NamedSentence[],
  { labels, labelWeights }: Pick<CompiledPhrasebook, 'labels' | 'labelWeights'>,
): FoundLabel[][] {
  const isCase = speaksOfCase(sentences)
  const meant = (bare: string): string => (isCase ? labels.inCase.get(bare) : undefined) ?? bare
  const answered = (pieces: readonly StepPiece[], found: FoundLabel): FoundLabel => {
    const opposite = saysNo(pieces) ? labels.ifNo.get(found.label) : undefined
    return opposite === undefined ? found : { ...found, label: opposite }
  }
  const named = (pieces: readonly StepPiece[]): FoundLabel[] => {
    const all = namedIn(pieces, labels, meant)
    const asked = all.filter((one) => !one.isDenied)
    const own = (asked.length > 0 ? asked : all).map(({ found }) => found)
    if (own.length > 1 || own.length < all.length) return own
    const heard = hearLabel(labelClues(pieces, isCase, labelWeights.table.names), labelWeights, own[0]?.label)
    const [known] = own
    if (heard === undefined || heard === known?.label) return own
    const place = placeOf(pieces)
    const found = known ? [known] : place ? placed(place[0], { ...place[1], label: heard }) : []
    return found.map((one) => ({ ...one, label: heard, heard: true }))
  }
  return steps.map((pieces) => named(pieces).map((found) => answered(pieces, found)))
}
