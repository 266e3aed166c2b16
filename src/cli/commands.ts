import type { Command } from './invocation.ts'
import type { OptionName } from './parse-arguments.ts'

/** How a sub-command is found, and what it takes. */
export interface CommandEntry {
  readonly load: () => Promise<Command>
  /** The options it knows beside those every command knows. */
  readonly options: readonly OptionName[]
}

/** Options every command knows. */
export const commonOptions: readonly OptionName[] = ['data-dir', 'help', 'ui']

/** The sub-commands; each is loaded only when it is asked for. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  compose: {
    load: async () => (await import('./compose.ts')).composeCommand,
    options: ['answers', 'set', 'lang', 'tone', 'variant', 'json'],
  },
  checklist: {
    load: async () => (await import('./checklist.ts')).checklistCommand,
    options: ['received', 'json'],
  },
  list: { load: async () => (await import('./list.ts')).listCommand, options: ['json'] },
  fields: { load: async () => (await import('./fields.ts')).fieldsCommand, options: ['json'] },
  read: {
    load: async () => (await import('./read.ts')).readCommand,
    options: ['translation', 'received', 'facts', 'json'],
  },
  'check-packs': {
    load: async () => (await import('./check-packs.ts')).checkPacksCommand,
    options: ['json'],
  },
  history: {
    load: async () => (await import('./history.ts')).historyCommand,
    options: ['query', 'limit', 'json', 'format', 'out'],
  },
}
