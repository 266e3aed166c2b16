import { Failure } from '../../contract/failure.ts'
import type { Reader } from '../reading/reader.ts'
import type { HandlersFor } from './handlers-for.ts'

function notYet(): never {
  throw new Failure('internal', 'received messages are not kept yet')
}

/** Messages from sellers. */
export function createReadingHandlers({ phrasebook }: Pick<Reader, 'phrasebook'>): HandlersFor<'reading'> {
  return {
    'reading.phrasebook': async () => ({ phrasebook: await phrasebook() }),
    'reading.keep': notYet,
    'reading.change-tasks': notYet,
  }
}
