import type { Piece, WrittenEntry } from '../../contract/history.ts'
import { timeInJapan } from '../clock.ts'
import { answerText } from '../store/search-key.ts'
import type { ExportWords } from './export-words.ts'

/** A piece in words of one kind: `whole`, `paragraph 2`, `part 1`, counted from 1 as people do. */
export function pieceText(piece: Piece): string {
  return piece.of === 'whole' ? piece.of : `${piece.of} ${piece.index + 1}`
}

/** What stands above a written message in an export people read: headings with their values. */
export function entryFacts(entry: WrittenEntry, words: ExportWords): [heading: string, value: string][] {
  return [
    [words.keptAt, timeInJapan(new Date(entry.keptAt))],
    [words.scenario, `${entry.scenario} ${entry.scenarioVersion}`],
    [words.channel, entry.channel],
    [words.sellerName, answerText(entry, 'sellerName')],
    [words.orderNumber, answerText(entry, 'orderNumber')],
    [words.via, entry.via],
    [words.languages, entry.languages.join(', ')],
    [words.piece, pieceText(entry.piece)],
    [words.tone, entry.tone ?? ''],
    [words.variant, entry.variant ?? ''],
    [words.edited, entry.edited.join(', ')],
    [words.verdict, entry.verdict],
    [words.accepted, entry.accepted.join(', ')],
  ]
}

/** The texts of a written message, the languages that were taken first. */
export function entryTexts(entry: WrittenEntry): { language: string; text: string }[] {
  const taken = entry.languages
  const languages = [
    ...taken,
    ...(['en', 'ja', 'zh'] as const).filter((language) => !taken.includes(language)),
  ]
  return languages.flatMap((language) => {
    const text = entry.texts[language]
    return text === undefined ? [] : [{ language, text }]
  })
}
