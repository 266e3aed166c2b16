import { randomUUID } from 'node:crypto'
import { access, constants, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { placeFailure } from './as-failure.ts'
import { renameFile } from './rename-file.ts'

/** A file that appears under its name whole or not at all. */
export interface AtomicFile {
  write(text: string): Promise<void>
  /** Puts the file in its place, on the disk and not only in a cache. */
  commit(): Promise<void>
  /** Forgets everything written; what stood there before is untouched. */
  discard(): Promise<void>
}

/** The calls of `node:fs/promises` a write goes through; a test hands in ones that fail. */
export interface WriteCalls {
  readonly access?: typeof access
  readonly open?: typeof open
  readonly rename?: typeof rename
}

const PREFIX = '.dispute-composer-'

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Refuses to replace a folder or a file that is write-protected; a rename alone would not ask. */
async function checkTarget(path: string, calls: WriteCalls): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (found?.isDirectory()) throw Object.assign(new Error('a folder is in the way'), { code: 'EPERM' })
  if (found) await (calls.access ?? access)(path, constants.W_OK)
}

/**
 * Begins a file beside its final place, readable by its owner only. Every failing step removes what was written and throws
 * the system's error.
 */
export async function openAtomicFile(path: string, calls: WriteCalls = {}): Promise<AtomicFile> {
  await checkTarget(path, calls)
  const temporary = join(dirname(path), `${PREFIX}${randomUUID()}.tmp`)
  const handle = await (calls.open ?? open)(temporary, 'wx', 0o600)
  let isOpen = true
  const discard = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await handle.close()
    await unlink(temporary)
  }
  const orDiscard = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step()
    } catch (error) {
      await discard()
      throw error
    }
  }
  return {
    write: (text) => orDiscard(() => handle.writeFile(text, 'utf8')),
    commit: async () => {
      await orDiscard(() => handle.sync())
      isOpen = false
      await handle.close()
      await renameFile(temporary, path, { rename: calls.rename ?? rename }).catch(async (error: unknown) => {
        await unlink(temporary)
        throw error
      })
      await syncFolder(dirname(path))
    },
    discard,
  }
}

/** Writes a whole file in one go, with the same promises. */
export async function writeAtomicFile(path: string, text: string): Promise<void> {
  const file = await openAtomicFile(path)
  await file.write(text)
  await file.commit()
}

/** Removes unfinished files a killed process left in a folder of ours, if there is one. */
export async function sweepUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const unfinished = names.filter((name) => name.startsWith(PREFIX) && name.endsWith('.tmp'))
  await Promise.all(unfinished.map((name) => unlink(join(folder, basename(name)))))
}

/** Makes a folder only its owner may enter; one that exists stays as it is. Fails with `not-writable` where none can be. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw placeFailure(error)
  })
}
