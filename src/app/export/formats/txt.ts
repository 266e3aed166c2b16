import { timeInJapan } from '../../clock.ts'
import { entryFacts, entryTexts } from '../entry-facts.ts'
import type { EntryWriter, ExportFrame } from '../entry-format.ts'

const RULE = '='.repeat(60)

/** One line: a value must not look like the next heading. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Plain text for reading: a rule, the facts, each text behind a line such as `--- en`. UTF-8, line feeds. */
export function createTextWriter({ words, uiLanguage, exportedAt, count }: ExportFrame): EntryWriter {
  return {
    header: () =>
      `${words.heading}\n${words.exportedAt}: ${timeInJapan(new Date(exportedAt))}\n${words.count}: ${count}\n`,
    entry: (entry, index) => {
      const facts = entryFacts(entry, words).map(([heading, value]) => `${heading}: ${line(value)}\n`)
      const texts = entryTexts(entry).map(({ language, text }) => `\n--- ${language}\n${text}\n`)
      return `\n${RULE}\n${index + 1} / ${count}  ${entry.title[uiLanguage]}\n${facts.join('')}${texts.join('')}`
    },
    footer: () => '',
  }
}
