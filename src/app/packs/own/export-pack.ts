import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Delivery } from '../../../contract/event.ts'
import { Failure } from '../../../contract/failure.ts'
import type { UiLanguage } from '../../../contract/language.ts'
import type { OwnPack } from '../../../contract/own-pack.ts'
import { placeFailure } from '../../as-failure.ts'
import { writeAtomicFile } from '../../atomic-file.ts'
import type { Desktop } from '../../desktop.ts'
import type { Files } from '../../files.ts'
import { dropScenario } from './adopt-scenario.ts'
import { writeOwnPack } from './read-own-pack.ts'

/** A pack with some of its scenarios and the pieces they use. Fails with `not-found` when one is not there. */
export function selectScenarios(pack: OwnPack, wanted: readonly string[]): OwnPack {
  const ids = pack.scenarios.map(({ scenario }) => scenario.id)
  if (!wanted.every((id) => ids.includes(id))) throw new Failure('not-found', 'there is no such scenario')
  return ids.filter((id) => !wanted.includes(id)).reduce(dropScenario, pack)
}

/** Writes a pack where the user wants it. Fails with `cancelled`, `not-writable` or `disk-full`. */
export async function exportPack(
  pack: OwnPack,
  { desktop, files }: { desktop: Desktop; files: Files },
  { folder, uiLanguage }: { folder: string; uiLanguage: UiLanguage },
): Promise<Delivery> {
  const name = `${pack.id}.json`
  const answer = await desktop.chooseFile({ suggestedName: name, format: 'json', folder, uiLanguage })
  if (answer.to === 'nowhere') throw new Failure('cancelled', 'no file was chosen')
  const text = writeOwnPack(pack)
  if (answer.to === 'path') {
    await writeAtomicFile(answer.path, text).catch((error: unknown) => {
      throw placeFailure(error)
    })
    return { by: 'saved', name: basename(answer.path) }
  }
  const { id, path } = files.reserve()
  await writeFile(path, text, { mode: 0o600 })
  return { by: 'download', name, file: id, size: files.offer(id) }
}
