import { timeInJapan } from '../../clock.ts'
import type { EntryWriter, ExportFrame } from '../entry-format.ts'
import { sheetOf } from '../sheet-of.ts'

const RULE = '='.repeat(60)

/** One line: a value must not look like the next heading. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n--- ${heading}\n${lines.join('\n')}\n`
}

/**
 * Plain text for reading: a rule, the facts, each text behind a line such as `--- en`; behind a received message what was
 * read in it, and its steps, `[x]` before those that are done. UTF-8, line feeds.
 */
export function createTextWriter(frame: ExportFrame): EntryWriter {
  const { words, exportedAt, count } = frame
  return {
    header: () =>
      `${words.heading}\n${words.exportedAt}: ${timeInJapan(new Date(exportedAt))}\n${words.count}: ${count}\n`,
    entry: (entry, index) => {
      const { title, facts, texts, reading, tasks } = sheetOf(entry, frame)
      const lines = facts.map(([heading, value]) => `${heading}: ${line(value)}\n`)
      const sections = [
        ...texts.map(({ heading, text }) => section(heading, [text])),
        section(
          words.reading,
          reading.map(([heading, value]) => `${heading}: ${line(value)}`),
        ),
        section(
          words.tasks,
          tasks.map(({ text, done }) => `[${done ? 'x' : ' '}] ${line(text)}`),
        ),
      ]
      return `\n${RULE}\n${index + 1} / ${count}  ${title}\n${lines.join('')}${sections.join('')}`
    },
    footer: () => '',
  }
}
