import { LONGEST_MESSAGE, type ReadingFacts } from '../contract/reading.ts'
import { readLibrary } from '../app/packs/own/read-library.ts'
import { decodeMessage, MOST_MESSAGE_BYTES } from '../app/reading/decode-message.ts'
import { createReader, type ReadableMessage } from '../app/reading/reader.ts'
import { describeReading } from './describe-reading.ts'
import { optionOf, type Command, type Invocation } from './invocation.ts'
import { readFacts } from './read-facts.ts'
import { UsageError } from './usage-error.ts'

/** The text of a file; a file that holds none is said and nothing. */
async function readText({ read, output, words }: Invocation, file: string): Promise<string | undefined> {
  const bytes = await read(file, MOST_MESSAGE_BYTES + 1).catch(() => undefined)
  const decoded = bytes ? decodeMessage(bytes) : { refused: 'message-unreadable' as const }
  if ('text' in decoded) return decoded.text
  const { refused } = decoded
  output.say(
    `${refused}: ${words.t(`cli.read.refused.${refused}`, { file, limit: LONGEST_MESSAGE.toLocaleString('en') })}`,
  )
  return undefined
}

/** The files to read and the translation of the only one. Throws a UsageError when they cannot all be read. */
function filesOf(invocation: Invocation): { files: readonly string[]; translation: string | undefined } {
  const { operands: files } = invocation
  const translation = optionOf(invocation, 'translation')
  if (files.length === 0) throw new UsageError('missing-operand', { name: 'FILE' })
  if (translation !== undefined && files.length > 1) throw new UsageError('translation-of-many')
  const all = [...files, translation, optionOf(invocation, 'facts')]
  if (all.filter((file) => file === '-').length > 1) throw new UsageError('input-twice')
  return { files, translation }
}

async function titlesOf(invocation: Invocation): Promise<ReadonlyMap<string, string>> {
  const { library } = await readLibrary(invocation)
  return new Map(library.summaries().map(({ id, title }) => [id, title[invocation.words.language]]))
}

async function messageIn(
  invocation: Invocation,
  file: string,
  translation: string | undefined,
  facts: ReadingFacts,
): Promise<ReadableMessage | undefined> {
  const text = await readText(invocation, file)
  if (text === undefined || translation === undefined) return text === undefined ? undefined : { text, facts }
  const translated = await readText(invocation, translation)
  return translated === undefined ? undefined : { text, facts, translation: translated }
}

/**
 * `read FILE...`: what sellers ask in their messages, and what to think of it. A file that cannot be read does not keep the
 * others from being read.
 */
export const readCommand: Command = async (invocation) => {
  const { options, output, words, templatesFolder } = invocation
  const { files, translation } = filesOf(invocation)
  const facts = await readFacts(invocation)
  const reader = createReader(templatesFolder)
  const phrasebook = await reader.phrasebook()
  const titles = options.has('json') ? new Map<string, string>() : await titlesOf(invocation)
  let refused = 0
  for (const [at, file] of files.entries()) {
    const message = await messageIn(invocation, file, translation, facts)
    if (!message) {
      refused += 1
      continue
    }
    const read = await reader.read(message, words.language)
    if (options.has('json')) output.jsonLine(read.report)
    else {
      const heading = files.length > 1 ? [...(at > 0 ? [''] : []), `--- ${file}`] : []
      output.lines([...heading, ...describeReading(read, { text: message.text, phrasebook, titles, words })])
    }
  }
  return refused === 0 ? 0 : 1
}
