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

interface Opened {
  readonly phrasebook: Phrasebook
  readonly read: (message: ReadableMessage) => Reading
}

/** Creates a reader. A phrasebook that could not be opened is tried again the next time. */
export function createReader(templatesFolder: string): Reader {
  let opened: Promise<Opened> | undefined
  const load = async (): Promise<Opened> => {
    const phrasebook = await loadPhrasebook(templatesFolder)
    // What reads is loaded when somebody first asks: the start has no need of it.
    const { compilePhrasebook } = await import('../../core/reading/compile-phrasebook.ts')
    const { readMessage } = await import('../../core/reading/read-message.ts')
    const compiled = compilePhrasebook(phrasebook)
    return { phrasebook, read: (message) => readMessage(compiled, message) }
  }
  const open = (): Promise<Opened> =>
    (opened ??= load().catch((error: unknown) => {
      opened = undefined
      throw error
    }))
  return {
    phrasebook: async () => (await open()).phrasebook,
    read: async (message, language) => {
      const { phrasebook, read } = await open()
      const reading = read(message)
      return { reading, report: reportReading(reading, message.text, phrasebook, language) }
    },
  }
}
