import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type {
  Mistranslation,
  PhraseGloss,
  PhraseLabel,
  PhraseRisk,
  StepConflict,
} from '../../../contract/phrasebook.ts'
import type { Span } from '../../../contract/reading.ts'
import { quote } from '../../../core/advice/advice.ts'
import { signRuns } from '../../../core/hidden-signs.ts'
import { useReadingBookStore } from '../../stores/reading-book.ts'
import { useReadingStore } from '../../stores/reading.ts'

/** The longest quotation of a whole place, in UTF-16 units. */
const LONGEST = 160

/** The whole of a place on one line, cut where it is too long; no half of a sign is left, and none that nobody sees. */
function wholeOf(text: string, { start, end }: Span): string {
  const runs = signRuns(text.slice(start, end))
  const piece = runs
    .map(({ text: run, code }) => (code === undefined ? run : `[${code}]`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (piece.length <= LONGEST) return piece
  return `${piece
    .slice(0, LONGEST - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}

/** What the phrasebook says of the things that were read, and the words of the message as they are quoted. */
export function usePhrasebook(): {
  labelOf(label: string): PhraseLabel | undefined
  riskOf(id: string): PhraseRisk | undefined
  conflictOf(id: string): StepConflict | undefined
  glossOf(id: string): PhraseGloss | undefined
  mistranslationOf(id: string): Mistranslation | undefined
  quoted(place: Span): string
  /** The words of a place in full, up to a long sentence. */
  quotedWhole(place: Span): string
} {
  const { t } = useI18n()
  const store = useReadingStore()
  const reading = useReadingBookStore()
  const book = computed(() => reading.reader?.phrasebook)
  const labels = computed(() => new Map(book.value?.labels.map((one) => [one.label, one])))
  const byId = <T extends { readonly id: string }>(
    rows: readonly T[] | undefined,
    id: string,
  ): T | undefined => rows?.find((row) => row.id === id)
  return {
    labelOf: (label) => labels.value.get(label),
    riskOf: (id) => byId(book.value?.risks, id),
    conflictOf: (id) => byId(book.value?.conflicts, id),
    glossOf: (id) => byId(book.value?.glosses, id),
    mistranslationOf: (id) => byId(book.value?.mistranslations, id),
    quoted: ({ start, end }) => t('reading.found.quote', { quote: quote(store.text, start, end) }),
    quotedWhole: (place) => t('reading.found.quote', { quote: wholeOf(store.text, place) }),
  }
}
