import type { UiLanguage } from '../../contract/language.ts'
import type { Phrasebook } from '../../contract/phrasebook.ts'
import type { Reading, ReadingFacts, ReadingReport } from '../../contract/reading.ts'
import { loadPhrasebook } from './load-phrasebook.ts'
import { reportReading } from './report-reading.ts'

/** A message from a seller, perhaps with its translation and what the buyer knows. */
export interface ReadableMessage {
  readonly text: string
  readonly translation?: string
  readonly facts?: ReadingFacts
}

/** What was read, for machines and in words. */
export interface ReadMessage {
  readonly reading: Reading
  readonly report: ReadingReport
}

/** Reads messages with the phrasebook of a templates folder, which is opened when somebody first asks. */
export interface Reader {
  /** Fails with `pack-broken`. */
  phrasebook(): Promise<Phrasebook>
  /** Reads one message. Fails with `pack-broken` when the phrasebook cannot be opened. */
  read(message: ReadableMessage, language: UiLanguage): Promise<ReadMessage>
}

/** Does something once, when somebody first asks; what failed is tried again the next time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    }))
}

/** Creates a reader. A phrasebook that could not be opened is tried again the next time. */
export function createReader(templatesFolder: string): Reader {
  const phrasebook = once(() => loadPhrasebook(templatesFolder))
  // Making it ready takes long, and a page that asks for the phrasebook does so itself.
  const reading = once(async () => {
    const book = await phrasebook()
    const { compilePhrasebook } = await import('../../core/reading/compile-phrasebook.ts')
    const { readMessage } = await import('../../core/reading/read-message.ts')
    const compiled = compilePhrasebook(book)
    return { book, read: (message: ReadableMessage): Reading => readMessage(compiled, message) }
  })
  return {
    phrasebook,
    read: async (message, language) => {
      const { book, read } = await reading()
      const own = read(message)
      return { reading: own, report: reportReading(own, message.text, book, language) }
    },
  }
}
