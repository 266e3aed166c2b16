import { readLibrary } from '../app/packs/own/read-library.ts'
import type { Command } from './invocation.ts'
import { UsageError } from './usage-error.ts'

/** `list`: every scenario, in the order of the list. */
export const listCommand: Command = async (invocation) => {
  const { operands, options, output, words } = invocation
  if (operands[0] !== undefined) throw new UsageError('extra-operand', { operand: operands[0] })
  const scenarios = (await readLibrary(invocation)).library.summaries()
  if (options.has('json')) {
    output.json(
      scenarios.map(({ id, category, languages, title }) => ({ id, category, languages, titles: title })),
    )
    return 0
  }
  const width = Math.max(0, ...scenarios.map(({ id }) => id.length))
  output.lines(scenarios.map(({ id, title }) => `${id.padEnd(width)}  ${title[words.language]}`))
  return 0
}
