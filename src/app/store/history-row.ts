import type {
  HistoryEntry,
  HistoryRow,
  ReceivedEntry,
  ReceivedRow,
  WrittenEntry,
  WrittenRow,
} from '../../contract/history.ts'
import { Language } from '../../contract/language.ts'
import { guessLanguage } from '../../core/guess-language.ts'
import { excerptAround } from './excerpt.ts'
import { answerText } from './search-key.ts'

interface Text<L> {
  readonly text: string
  readonly language: L
}

/** The surroundings of the first word that one of the texts holds, in the order of the texts; else the opening. */
function excerptOf<L>(texts: readonly Text<L>[], words: readonly string[], opening: Text<L>) {
  for (const word of words) {
    for (const { text, language } of texts) {
      const excerpt = excerptAround(text, word)
      if (excerpt !== undefined) return { excerpt, excerptLanguage: language }
    }
  }
  return { excerpt: opening.text, excerptLanguage: opening.language }
}

/** The taken languages are looked through first, then the others. */
function writtenRow(entry: WrittenEntry, opening: string, words: readonly string[]): WrittenRow {
  const { way, id, keptAt, via, scenario, title, languages, verdict } = entry
  const sellerName = answerText(entry, 'sellerName')
  const orderNumber = answerText(entry, 'orderNumber')
  const texts = [...new Set([...languages, ...Language.options])].map((language) => ({
    text: entry.texts[language] ?? '',
    language,
  }))
  const excerpt = excerptOf(texts, words, { text: opening, language: languages[0] ?? 'en' })
  return { way, id, keptAt, via, scenario, title, languages, verdict, sellerName, orderNumber, ...excerpt }
}

function receivedRow(entry: ReceivedEntry, opening: string, words: readonly string[]): ReceivedRow {
  const { way, id, keptAt, sender, orderNumber = '', text, translation = '', report } = entry
  const { kind, language } = report
  const risks = report.risks.map((risk) => risk.id)
  const texts = [
    { text, language },
    { text: translation, language: guessLanguage(translation) },
  ]
  const excerpt = excerptOf(texts, words, { text: opening, language })
  return { way, id, keptAt, sender, orderNumber, kind, risks, ...excerpt }
}

/** What the list shows of an entry: `opening` is how its text begins, `words` are the search keys that were looked for. */
export function rowOf(entry: HistoryEntry, opening: string, words: readonly string[]): HistoryRow {
  return entry.way === 'written' ? writtenRow(entry, opening, words) : receivedRow(entry, opening, words)
}
