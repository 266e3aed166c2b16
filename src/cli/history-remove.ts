import { WrittenEntry } from '../contract/history.ts'
import { removeFromHistory } from '../app/write-history.ts'
import type { Command } from './invocation.ts'
import { UsageError } from './usage-error.ts'

/** `history remove ID…`: takes kept messages out of the list. Refused when none of them is there. */
export const historyRemoveCommand: Command = async ({ operands, output, words, dataFolder, now }) => {
  if (operands.length === 0) throw new UsageError('missing-operand', { name: 'ID' })
  const odd = operands.find((id) => !WrittenEntry.shape.id.safeParse(id).success)
  if (odd !== undefined) throw new UsageError('id-wrong', { value: odd })
  const wanted = new Set(operands.map((id) => id.toLowerCase()))
  const removed = removeFromHistory(dataFolder, [...wanted], now())
  output.say(words.t('cli.history.removed', { removed, wanted: wanted.size }))
  return removed === wanted.size ? 0 : 1
}
