import type { HistoryRow } from '../contract/history.ts'
import { timeInJapan } from '../app/clock.ts'
import { plainLine } from '../app/plain-line.ts'
import { readHistory } from '../app/read-history.ts'
import { optionOf, type Command, type Invocation } from './invocation.ts'
import { UsageError } from './usage-error.ts'

const LONGEST_QUERY = 400
const MOST_ROWS = 200

/** The words to look for. Throws a UsageError when they are too long. */
export function readQuery(query: string | undefined): string {
  if (query === undefined) return ''
  if (query.length > LONGEST_QUERY) throw new UsageError('query-too-long', { most: LONGEST_QUERY })
  return query
}

function readLimit(limit: string | undefined): number {
  if (limit === undefined) return 50
  const count = /^\d{1,6}$/.test(limit) ? Number(limit) : 0
  if (count < 1 || count > MOST_ROWS) throw new UsageError('limit-wrong', { value: limit, most: MOST_ROWS })
  return count
}

/** What a line says of a message behind its time and id; what is empty is left out. */
function columnsOf(row: HistoryRow, words: Invocation['words']): string[] {
  if (row.way === 'written')
    return [row.title[words.language], row.languages.join(','), row.orderNumber, row.sellerName]
  const { orderNumber, sender, risks } = row
  return [words.t('cli.history.received'), row.kind ?? '', orderNumber, sender, risks.join(',')]
}

/** `history list`: the newest kept messages, or the newest that hold some words. */
export const historyListCommand: Command = async (invocation) => {
  const { operands, options, output, words, dataFolder } = invocation
  if (operands[0] !== undefined) throw new UsageError('extra-operand', { operand: operands[0] })
  const query = readQuery(optionOf(invocation, 'query'))
  const limit = readLimit(optionOf(invocation, 'limit'))
  const history = readHistory(dataFolder)
  try {
    const { rows, total } = history.list({ query, limit })
    if (options.has('json')) output.json({ total, rows })
    else {
      output.lines(
        rows.map((row) =>
          [timeInJapan(new Date(row.keptAt)), row.id, ...columnsOf(row, words)]
            .map(plainLine)
            .filter((column) => column !== '')
            .join('  '),
        ),
      )
      if (rows.length < total) output.say(words.t('cli.history.more', { shown: rows.length, total }))
    }
  } finally {
    history.close()
  }
  return 0
}
