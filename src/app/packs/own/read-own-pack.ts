import { OWN_PACK_BYTES, OWN_PACK_FORMAT, OwnPack } from '../../../contract/own-pack.ts'
import type { PackProblem } from '../../../contract/pack.ts'
import { hasLoneSurrogate } from '../../lone-surrogate.ts'
import { checkShape, parseJson, type ReadJson } from '../read-json.ts'
import { migrateOwnPack, newerFormat } from './migrate-own-pack.ts'

/** Reads an own pack from the text of its file, in today's format or an older one. Templates are not looked at here. */
export function readOwnPack(text: string, file: string): ReadJson<OwnPack> {
  const refuse = (code: PackProblem['code'], values: PackProblem['values']): ReadJson<OwnPack> => ({
    problems: [{ code, file, ...(values && { values }) }],
  })
  if (Buffer.byteLength(text) > OWN_PACK_BYTES) return refuse('file-too-large', { limit: OWN_PACK_BYTES })
  const parsed = parseJson(text, file)
  if ('problems' in parsed) return parsed
  const found = newerFormat(parsed.value)
  if (found !== undefined) return refuse('pack-newer', { found, known: OWN_PACK_FORMAT })
  const read = checkShape(migrateOwnPack(parsed.value), file, OwnPack)
  if ('problems' in read) return { problems: read.problems.slice(0, 50) }
  // Only an escape can put half a character into a text that was read as UTF-8.
  const isOdd = /\\ud/i.test(text) && hasLoneSurrogate(read.value)
  return isOdd ? refuse('file-encoding', undefined) : read
}

/** The text of an own pack's file. */
export function writeOwnPack(pack: OwnPack): string {
  return `${JSON.stringify(pack, null, 1)}\n`
}
