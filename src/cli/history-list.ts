import { timeInJapan } from '../app/clock.ts'
import { readHistory } from '../app/read-history.ts'
import { optionOf, type Command } from './invocation.ts'
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
        rows.map(({ id, keptAt, title, languages, orderNumber, sellerName }) =>
          [
            timeInJapan(new Date(keptAt)),
            id,
            title[words.language],
            languages.join(','),
            orderNumber,
            sellerName,
          ]
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
