import type { ReceivedEntry, WrittenEntry } from '../../../contract/history.ts'
import { timeInJapan } from '../../clock.ts'
import { answerText } from '../../store/search-key.ts'
import { pieceText } from '../entry-facts.ts'
import type { ExportFrame } from '../entry-format.ts'
import { readingFacts, taskText } from '../received-sheet.ts'

/**
 * The columns of the table; new ones are added at the end. `way` is `written` or `received`. The columns before it are those
 * of written messages, of which a received one fills id, time, title, languages (the one it is in), seller and order number.
 * Those behind it are of received messages alone: the day it came, its text and translation, kind and risks as ids, what was
 * read in it and its steps as lines (`[x]` when done), and as JSON what was known when it was read.
 */
export const csvColumns = [
  ...(['id', 'keptAt', 'via', 'scenario', 'scenarioVersion', 'title', 'channel', 'languages'] as const),
  ...(['piece', 'tone', 'variant', 'sellerName', 'orderNumber', 'answers'] as const),
  ...(['textEn', 'textJa', 'textZh', 'edited', 'verdict', 'accepted'] as const),
  ...(['way', 'receivedOn', 'original', 'translation', 'replyKind', 'risks'] as const),
  ...(['reading', 'tasks', 'knownFacts'] as const),
] as const

/** The cells of one row by column; a column that is absent is empty. */
export type CsvCells = Readonly<Partial<Record<(typeof csvColumns)[number], string>>>

/** What the table says of a written message. */
export function writtenCells(entry: WrittenEntry, { uiLanguage }: ExportFrame): CsvCells {
  return {
    id: entry.id,
    keptAt: timeInJapan(new Date(entry.keptAt)),
    via: entry.via,
    scenario: entry.scenario,
    scenarioVersion: String(entry.scenarioVersion),
    title: entry.title[uiLanguage],
    channel: entry.channel,
    languages: entry.languages.join(' '),
    piece: pieceText(entry.piece),
    tone: entry.tone ?? '',
    variant: entry.variant ?? '',
    sellerName: answerText(entry, 'sellerName'),
    orderNumber: answerText(entry, 'orderNumber'),
    answers: JSON.stringify(entry.answers),
    textEn: entry.texts.en ?? '',
    textJa: entry.texts.ja ?? '',
    textZh: entry.texts.zh ?? '',
    edited: entry.edited.join(' '),
    verdict: entry.verdict,
    accepted: entry.accepted.join(' '),
    way: entry.way,
  }
}

/** What the table says of a received message. */
export function receivedCells(entry: ReceivedEntry, { words }: ExportFrame): CsvCells {
  const { report, tasks } = entry
  return {
    id: entry.id,
    keptAt: timeInJapan(new Date(entry.keptAt)),
    title: words.received,
    languages: report.language ?? '',
    sellerName: entry.sender,
    orderNumber: entry.orderNumber ?? '',
    way: entry.way,
    receivedOn: entry.receivedOn ?? '',
    original: entry.text,
    translation: entry.translation ?? '',
    replyKind: report.kind ?? '',
    risks: report.risks.map(({ id }) => id).join(' '),
    reading: readingFacts(report, words)
      .map(([heading, value]) => `${heading}: ${value}`)
      .join('\n'),
    tasks: tasks.map((task, index) => `[${task.done ? 'x' : ' '}] ${taskText(task, index)}`).join('\n'),
    knownFacts: JSON.stringify(entry.facts),
  }
}
