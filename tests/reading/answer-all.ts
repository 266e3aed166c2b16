import { fileURLToPath } from 'node:url'
import { loadPhrasebook } from '../../src/app/reading/load-phrasebook.ts'
import { reportReading } from '../../src/app/reading/report-reading.ts'
import { compilePhrasebook } from '../../src/core/reading/compile-phrasebook.ts'
import { readMessage } from '../../src/core/reading/read-message.ts'
import type { LabelledMessage } from '../../src/app/reading/labelled-message.ts'
import type { Answered } from './measure.ts'

/** The phrasebook that comes with the application. */
export const phrasebook = await loadPhrasebook(fileURLToPath(new URL('../../templates/', import.meta.url)))

/** The same, ready to read with. */
export const compiled = compilePhrasebook(phrasebook)

/** Reads labelled messages with the shipped phrasebook. */
export function answerAll(messages: readonly LabelledMessage[]): Answered[] {
  return messages.map((message) => {
    const reading = readMessage(compiled, { text: message.text })
    const { kind, steps } = reportReading(reading, message.text, phrasebook, 'en')
    return { message, found: { kind, steps, risks: reading.risks } }
  })
}
