import type { PackProblem } from '../../../contract/pack.ts'
import { unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OWN_PACK_BYTES, type OwnPack } from '../../../contract/own-pack.ts'
import { makePrivateFolder, writeAtomicFile } from '../../atomic-file.ts'
import { disabledPath } from './load-own-packs.ts'
import type { Disabled, OwnState } from './own-state.ts'
import { writeOwnPack } from './read-own-pack.ts'
import { packFailure } from '../pack-failure.ts'

/** One file to write, or to take away. */
interface Step {
  readonly path: string
  readonly text: string | undefined
}

function packText(file: string, pack: OwnPack): string {
  const text = writeOwnPack(pack)
  if (Buffer.byteLength(text) <= OWN_PACK_BYTES) return text
  const problem: PackProblem = { code: 'file-too-large', file, values: { limit: OWN_PACK_BYTES } }
  throw packFailure('refused', 'the pack would be too large for its file', [problem])
}

const disabledText = (disabled: Disabled): string => `${JSON.stringify(disabled)}\n`

/** What has to be done to the folder to come from one state to another. */
function stepsTo(folder: string, from: OwnState, to: OwnState): Step[] {
  const before = new Map(from.files.map(({ file, pack }) => [file, pack]))
  const after = new Set(to.files.map(({ file }) => file))
  const written = to.files
    .filter(({ file, pack }) => before.get(file) !== pack)
    .map(({ file, pack }): Step => ({ path: join(folder, file), text: packText(file, pack) }))
  const gone = from.files
    .filter(({ file }) => !after.has(file))
    .map(({ file }): Step => ({ path: join(folder, file), text: undefined }))
  const disabled =
    from.disabled === to.disabled ? [] : [{ path: disabledPath(folder), text: disabledText(to.disabled) }]
  return [...written, ...disabled, ...gone]
}

async function take({ path, text }: Step): Promise<void> {
  if (text === undefined) return unlink(path)
  await makePrivateFolder(dirname(path))
  await writeAtomicFile(path, text)
}

/**
 * Brings the folder of own packs from one state to another; each file is whole at every moment. When one cannot be
 * written those already written go back to what they were. Fails with `refused` for a pack too large, or throws the
 * system's error.
 */
export async function saveOwnState(folder: string, from: OwnState, to: OwnState): Promise<void> {
  const steps = stepsTo(folder, from, to)
  const back = new Map(stepsTo(folder, to, from).map((step) => [step.path, step]))
  const done: Step[] = []
  try {
    for (const step of steps) {
      await take(step)
      done.push(step)
    }
  } catch (error) {
    const undo = done.flatMap(({ path }) => back.get(path) ?? [])
    await Promise.allSettled(undo.map(take))
    throw error
  }
}
