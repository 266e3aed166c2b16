import type { Phrasebook } from '../contract/phrasebook.ts'
import type { ReadMessage } from '../app/reading/reader.ts'
import type { Words } from '../app/words.ts'

/** What a reading is put into words with: the text that was read, the titles of scenarios by id. */
export interface ReadingGround {
  readonly text: string
  readonly phrasebook: Phrasebook
  readonly titles: ReadonlyMap<string, string>
  readonly words: Words
}

/** What could move the cursor of a terminal or turn its direction round; the signs that hold emoji together may stay. */
const HIDDEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A piece of a stranger's text on one line, with every invisible sign named: `[U+202E]`. */
export function visible(text: string): string {
  const code = (sign: string): string =>
    (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return text.replace(HIDDEN, (sign) => `[U+${code(sign)}]`).replace(/\s+/g, ' ')
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `   ${line}`)

/** A heading with its lines, nothing when there are none. */
function part(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines] : []
}

function stepLines({ reading, report }: ReadMessage, { phrasebook, words }: ReadingGround): string[] {
  return report.steps.flatMap(({ index, text, labels }) => {
    const meanings = labels.map((label) => {
      const entry = phrasebook.labels.find((candidate) => candidate.label === label)
      return entry
        ? words.t('cli.read.label', {
            label,
            act: entry.act[words.language],
            meaning: entry.meaning[words.language],
          })
        : label
    })
    const conflicts = reading.conflicts
      .filter(({ step }) => step === index - 1)
      .flatMap(({ id, nature }) => {
        const entry = phrasebook.conflicts.find((candidate) => candidate.id === id)
        const { reason, instead } = entry ?? { reason: undefined, instead: undefined }
        return [
          words.t(`cli.read.${nature}`, { text: reason?.[words.language] ?? id }),
          words.t('cli.read.instead', { text: instead?.[words.language] ?? '' }),
        ]
      })
    return [`${index}. ${visible(text)}`, ...indent([...meanings, ...conflicts])]
  })
}

function riskLines({ reading, report }: ReadMessage, { phrasebook, words }: ReadingGround): string[] {
  return reading.risks.flatMap((found, at) => {
    const risk = phrasebook.risks.find(({ id }) => id === found.id)
    if (!risk) return []
    const { language } = words
    return [
      words.t(`cli.read.severity.${found.severity}`, { title: risk.title[language] }),
      ...indent([
        words.t('cli.read.quote', { text: visible(report.risks[at]?.quote ?? '') }),
        risk.reason[language],
        risk.consequence[language],
        words.t('cli.read.answer', { text: risk.answer[language] }),
      ]),
    ]
  })
}

/** Whether a text has letters, and nothing was read in them. */
function isForeign({ report }: ReadMessage, { text }: ReadingGround): boolean {
  const { language, steps, risks, differences } = report
  const found = steps.length + risks.length + differences.length
  return language === null && found === 0 && /\p{L}/u.test(text)
}

/**
 * A reading for a person: what the message is, its steps, risks, differences, and what to answer with; one line when there is
 * nothing to read or its language is not read.
 */
export function describeReading(read: ReadMessage, ground: ReadingGround): string[] {
  const { report } = read
  const { words, titles } = ground
  if (!/[\p{L}\p{N}]/u.test(ground.text)) return [words.t('cli.read.empty')]
  if (isForeign(read, ground)) return [words.t('cli.read.unreadable')]
  const language = report.language === null ? 'none' : report.language
  const kind = words.t(`cli.read.kinds.${report.kind ?? 'none'}`)
  const differences = report.differences.map(({ kind: of, original, translation }) =>
    words.t('cli.read.difference', {
      kind: words.t(`cli.read.differences.${of}`),
      original: original === '' ? '—' : visible(original),
      translation: translation === '' ? '—' : visible(translation),
    }),
  )
  const suggestions = report.suggestions.map((id) => `${id}  ${titles.get(id) ?? ''}`.trimEnd())
  return [
    words.t('cli.read.what', { language: words.t(`cli.read.languages.${language}`), kind }),
    ...(report.risks.length + read.reading.conflicts.length > 0 ? [] : [words.t('cli.read.calm')]),
    ...part(words.t('cli.read.steps'), stepLines(read, ground)),
    ...part(words.t('cli.read.risks'), riskLines(read, ground)),
    ...part(words.t('cli.read.differ'), differences),
    ...part(words.t('cli.read.suggestions'), suggestions),
  ]
}
