import { resolve } from 'node:path'
import { ExportFormat } from '../contract/export.ts'
import { readHistory } from '../app/read-history.ts'
import { readQuery } from './history-list.ts'
import { oneOf, optionOf, type Command, type Invocation } from './invocation.ts'
import { UsageError } from './usage-error.ts'

function needed(invocation: Invocation, name: 'format' | 'out'): string {
  const value = optionOf(invocation, name)
  if (value === undefined || value === '') throw new UsageError('missing-option', { option: `--${name}` })
  return value
}

/** `history export`: writes the kept messages, or those that hold some words, to a file. */
export const historyExportCommand: Command = async (invocation) => {
  const { operands, output, words, dataFolder, now } = invocation
  if (operands[0] !== undefined) throw new UsageError('extra-operand', { operand: operands[0] })
  const format = oneOf('format', needed(invocation, 'format'), ExportFormat.options)
  const target = resolve(needed(invocation, 'out'))
  const query = readQuery(optionOf(invocation, 'query'))
  const history = readHistory(dataFolder)
  try {
    const count = await history.export({
      format,
      selection: { of: 'query', query },
      uiLanguage: words.language,
      target,
      exportedAt: now().toISOString(),
    })
    output.say(words.t('cli.history.exported', { count, file: target }))
  } finally {
    history.close()
  }
  return 0
}
