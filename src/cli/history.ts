import { UsageError } from './usage-error.ts'
import type { Command } from './invocation.ts'

const actions: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import('./history-list.ts')).historyListCommand,
  export: async () => (await import('./history-export.ts')).historyExportCommand,
  remove: async () => (await import('./history-remove.ts')).historyRemoveCommand,
}

/** `history <action>`: looks at kept messages, exports them, removes them. */
export const historyCommand: Command = async (invocation) => {
  const [action = '', ...operands] = invocation.operands
  const load = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!load) {
    const known = Object.keys(actions).join(', ')
    if (action === '') throw new UsageError('missing-action', { known })
    throw new UsageError('unknown-action', { action, known })
  }
  const command = await load()
  return command({ ...invocation, operands })
}
