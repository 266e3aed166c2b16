import { timeInJapan } from '../../clock.ts'
import type { EntryWriter, ExportFrame } from '../entry-format.ts'
import { sheetOf } from '../sheet-of.ts'

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

function section(heading: string, content: string): string {
  return content === '' ? '' : `\n### ${escapeMarkdown(heading)}\n\n${content}`
}

/**
 * Markdown for reading: a heading per entry, facts as a list, each text in a fence; behind a received message what was read
 * in it, and its steps as a list of tasks. UTF-8, line feeds.
 */
export function createMarkdownWriter(frame: ExportFrame): EntryWriter {
  const { words, exportedAt, count } = frame
  const item = (heading: string, value: string): string =>
    `- ${escapeMarkdown(heading)}: ${escapeMarkdown(value)}\n`
  return {
    header: () =>
      `# ${escapeMarkdown(words.heading)}\n\n` +
      item(words.exportedAt, timeInJapan(new Date(exportedAt))) +
      item(words.count, String(count)),
    entry: (entry, index) => {
      const { title, facts, texts, reading, tasks } = sheetOf(entry, frame)
      const items = (list: typeof facts): string =>
        list.map(([heading, value]) => item(heading, value)).join('')
      const steps = tasks.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${escapeMarkdown(text)}\n`)
      return [
        `\n## ${index + 1}\\. ${escapeMarkdown(title)}\n\n${items(facts)}`,
        ...texts.map(({ heading, text }) => section(heading, `${fence(text)}\n`)),
        section(words.reading, items(reading)),
        section(words.tasks, steps.join('')),
      ].join('')
    },
    footer: () => '',
  }
}
