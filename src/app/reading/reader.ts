import type { UiLanguage } from '../../contract/language.ts'
import type { Phrasebook } from '../../contract/phrasebook.ts'
import type { Reading, ReadingFacts, ReadingReport } from '../../contract/reading.ts'
import { compilePhrasebook, readMessage, type CompiledPhrasebook } from '../../core/reading/read-message.ts'
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
  readonly compiled: CompiledPhrasebook
}

/** Creates a reader. A phrasebook that could not be opened is tried again the next time. */
export function createReader(templatesFolder: string): Reader {
  let opened: Promise<Opened> | undefined
  const load = async (): Promise<Opened> => {
    const phrasebook = await loadPhrasebook(templatesFolder)
    return { phrasebook, compiled: compilePhrasebook(phrasebook) }
  }
  const open = (): Promise<Opened> =>
    (opened ??= load().catch((error: unknown) => {
      opened = undefined
      throw error
    }))
  return {
    phrasebook: async () => (await open()).phrasebook,
    read: async (message, language) => {
      const { phrasebook, compiled } = await open()
      const reading = readMessage(compiled, message)
      return { reading, report: reportReading(reading, message.text, phrasebook, language) }
    },
  }
}
