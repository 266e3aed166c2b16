import { timeInJapan } from '../../clock.ts'
import { entryFacts, entryTexts } from '../entry-facts.ts'
import type { EntryWriter, ExportFrame } from '../entry-format.ts'

/** Text as Markdown shows it letter for letter on one line: every ASCII punctuation mark is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** Text inside a fence that no run of backticks in it can close. */
export function fence(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const marks = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${marks}text\n${text}\n${marks}`
}

/** Markdown for reading: a heading per entry, facts as a list, each text in a fence. UTF-8, line feeds. */
export function createMarkdownWriter({ words, uiLanguage, exportedAt, count }: ExportFrame): EntryWriter {
  const item = (heading: string, value: string): string =>
    `- ${escapeMarkdown(heading)}: ${escapeMarkdown(value)}\n`
  return {
    header: () =>
      `# ${escapeMarkdown(words.heading)}\n\n` +
      item(words.exportedAt, timeInJapan(new Date(exportedAt))) +
      item(words.count, String(count)),
    entry: (entry, index) => {
      const facts = entryFacts(entry, words).map(([heading, value]) => item(heading, value))
      const texts = entryTexts(entry).map(({ language, text }) => `\n### ${language}\n\n${fence(text)}\n`)
      const heading = `\n## ${index + 1}\\. ${escapeMarkdown(entry.title[uiLanguage])}\n`
      return `${heading}\n${facts.join('')}${texts.join('')}`
    },
    footer: () => '',
  }
}
