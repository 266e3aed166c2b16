import type { ReceivedEntry } from '../../contract/history.ts'
import type { ReadingFacts, ReadingReport, ReadTask } from '../../contract/reading.ts'
import { hiddenCodes } from '../../core/hidden-signs.ts'
import { timeInJapan } from '../clock.ts'
import type { EntrySheet, Fact } from './entry-sheet.ts'
import type { ExportWords } from './export-words.ts'

function namedLabels(labels: readonly string[]): string {
  return labels.length > 0 ? ` (${labels.join(', ')})` : ''
}

/** The word for a code; a code without one stays as it is. */
function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(names, code) ? names[code] : undefined) ?? code
}

/** What was read, a heading and a line for each finding; the seller's words stand in quotation marks. */
export function readingFacts(report: ReadingReport, words: ExportWords): Fact[] {
  const { steps, risks, contradictions, differences, suggestions } = report
  const { named } = words
  return [
    ...steps.map(({ index, text, labels }): Fact => [
      words.readStep,
      `${index}. "${text}"${namedLabels(labels)}`,
    ]),
    ...risks.map(({ id, quote, reason }): Fact => [words.risk, `${named.risks[id]}: "${quote}" ${reason}`]),
    ...contradictions.map(({ step, fact, reason }): Fact => [
      words.conflict,
      `${step}. ${nameOf(named.facts, fact)}: ${reason}`,
    ]),
    ...differences.map(({ kind, original, translation }): Fact => [
      words.difference,
      `${named.differences[kind]}: "${original}" / "${translation}"`,
    ]),
    ...suggestions.map((scenario): Fact => [words.suggestion, scenario]),
  ]
}

/** A step of the list as one line, without its mark: `1. Choose Refund Only (Refund Only)`; `index` counts from 0. */
export function taskText({ text, labels }: ReadTask, index: number): string {
  return `${index + 1}. ${text}${namedLabels(labels)}`
}

function knownFacts(facts: ReadingFacts, { named }: ExportWords): string {
  return (['received', 'caseStatus', 'paymentMethod'] as const)
    .flatMap((name) => {
      const value = facts[name]
      return value === undefined ? [] : `${named.facts[name]}: ${nameOf(named[name], value)}`
    })
    .join(', ')
}

/** What an export for reading says of a received message. */
export function receivedSheet(entry: ReceivedEntry, words: ExportWords): EntrySheet {
  const { text, translation, report, tasks } = entry
  const texts = [{ heading: words.original, text }]
  return {
    title: words.received,
    facts: [
      [words.keptAt, timeInJapan(new Date(entry.keptAt))],
      [words.receivedOn, entry.receivedOn ?? ''],
      [words.sellerName, entry.sender],
      [words.orderNumber, entry.orderNumber ?? ''],
      [words.language, report.language === null ? '' : words.named.languages[report.language]],
      [words.replyKind, report.kind === null ? '' : words.named.kinds[report.kind]],
      [words.knownFacts, knownFacts(entry.facts, words)],
      [words.hidden, hiddenCodes(text).join(', ')],
    ],
    texts: translation === undefined ? texts : [...texts, { heading: words.translation, text: translation }],
    reading: readingFacts(report, words),
    tasks: tasks.map((task, index) => ({ text: taskText(task, index), done: task.done })),
  }
}
