import { randomUUID } from 'node:crypto'
import { Failure } from '../../contract/failure.ts'
import type { Input } from '../../contract/operations.ts'
import type { Phrasebook } from '../../contract/phrasebook.ts'
import type { ReadingReport } from '../../contract/reading.ts'
import type { History } from '../store/history.ts'
import { searchKey } from '../store/search-key.ts'
import type { HandlersFor } from './handlers-for.ts'

/** A message as it is read. */
export type ReadableMessage = Pick<Input<'reading.keep'>, 'text' | 'translation' | 'facts'>

/** What the calls about received messages work with. */
export interface ReadingParts {
  readonly history: History
  /** Reads a message against the phrasebook of this application, in words of the language of its interface. */
  readonly read: (message: ReadableMessage) => Promise<{ readonly report: ReadingReport }>
  /** Fails with `pack-broken`. */
  readonly phrasebook: () => Promise<Phrasebook>
  readonly now: () => Date
}

/** Messages from sellers. */
export function createReadingHandlers({
  history,
  read,
  phrasebook,
  now,
}: ReadingParts): HandlersFor<'reading'> {
  return {
    'reading.phrasebook': async () => ({ phrasebook: await phrasebook() }),
    'reading.keep': async (message) => {
      if (searchKey(message.text) === '') throw new Failure('invalid-input', 'the message is blank')
      const { report } = await read(message)
      const id = randomUUID()
      history.keep({ way: 'received', id, keptAt: now().toISOString(), ...message, report }, message.text)
      return { entry: id }
    },
    'reading.change-tasks': ({ id, tasks }) => {
      history.changeTasks(id, tasks)
      return {}
    },
  }
}
