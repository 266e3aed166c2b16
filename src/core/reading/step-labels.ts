import type { FoundLabel } from '../../contract/reading.ts'
import { isDenied } from './find-denials.ts'
import type { LabelForms } from './label-forms.ts'
import type { NamedWords, StepPiece } from './step-pieces.ts'
import type { NamedSentence } from './take-in.ts'

/** Words and characters that may stand around a label in a step that says nothing else. */
const FILLERS: ReadonlySet<string> = new Set([
  ...'click press tap touch push hit choose select pick tick take use set put mark then and finally lastly last first next please pls just now at the on in to a as is it this that off button option tab box field reason reasons status goods solution type with for your my here again i you have yes already was answer say state tell them form when once if left thing only one two last step be will'.split(
    ' ',
  ),
  ...'点击选择按钮上下勾填写就好即可一下吧了请您再先最后然的项个那这由原因为是理在里把进并我说答种剩步便一要会能得当作',
  ...'ボタンクリックタップ押選択理由欄一回度願今答項目質問状況',
])
/** So many words may stand on either side of it, and so many a wording in a step has. */
const MOST_AROUND = 24
const LONGEST_FORM = 12

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

/** The longest wording that names a label where a step names none otherwise. */
function hintedIn({ sentence, from, to }: StepPiece, { inStep }: LabelForms): NamedWords | undefined {
  for (let length = Math.min(LONGEST_FORM, to - from); length > 0; length -= 1) {
    for (let first = from; first + length <= to; first += 1) {
      const label = inStep.get(sentence.words.slice(first, first + length).join(' '))
      if (label !== undefined) return { label, from: first, to: first + length }
    }
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

/**
 * The labels each step names, of several those it does not deny (*not this but that*): by their wording anywhere, by a wording
 * that counts where a piece says nothing else, and at last by a hint, in a message that names labels or in a piece with a
 * quotation. A bare wording can mean another label where the message speaks of a case: *cancel*.
 */
export function labelsOfSteps(
  steps: readonly (readonly StepPiece[])[],
  sentences: readonly NamedSentence[],
  forms: LabelForms,
): FoundLabel[][] {
  const isCase = sentences.some(({ hits }) => hits.some(({ id }) => CASE_IDEAS.has(id)))
  const meant = (bare: string): string => (isCase ? forms.inCase.get(bare) : undefined) ?? bare
  const sure = steps.map((pieces) => {
    const named = namedIn(pieces, forms, meant)
    const asked = named.filter((one) => !one.isDenied)
    return (asked.length > 0 ? asked : named).map(({ found }) => found)
  })
  const namesLabels = sure.some((labels) => labels.length > 0)
  return steps.map((pieces, at) => {
    const own = sure[at] ?? []
    if (own.length > 0) return own
    for (const piece of pieces) {
      const hint = namesLabels || piece.quotes.length > 0 ? hintedIn(piece, forms) : undefined
      if (hint) return placed(piece, { ...hint, label: meant(hint.label) })
    }
    return []
  })
}
