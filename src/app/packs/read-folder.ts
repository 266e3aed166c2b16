import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackProblem } from '../../contract/pack.ts'

/** Largest file of a pack, in bytes. */
export const MAXIMUM_FILE_BYTES = 1024 * 1024
/** Most files and bytes read of one pack. */
const MAXIMUM_FILES = 6_000
const MAXIMUM_BYTES = 32 * 1024 * 1024

/** Which folders to enter and which files to read, matched against paths inside the pack with `/`. */
export interface Wanted {
  readonly folders: RegExp
  readonly files: RegExp
  /** Largest file in bytes, when it may be larger than a file of a pack. */
  readonly largest?: number
}

/** Texts by path: without a byte order mark, lines ended by a line feed. */
export interface FolderTexts {
  readonly texts: ReadonlyMap<string, string>
  readonly problems: readonly PackProblem[]
}

interface Listing {
  readonly files: string[]
  readonly problems: PackProblem[]
}

async function list(root: string, folder: string, wanted: Wanted, found: Listing): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const enter = async (entry: Dirent): Promise<void> => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const isWanted = wanted.folders.test(path) || wanted.files.test(path)
    if (entry.isSymbolicLink() && isWanted) found.problems.push({ code: 'file-link', file: path })
    else if (entry.isDirectory() && wanted.folders.test(path)) await list(root, path, wanted, found)
    else if (entry.isFile() && wanted.files.test(path)) found.files.push(path)
  }
  await Promise.all(entries.map(enter))
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/**
 * Reads the wanted files of a folder at once. Links are not followed; a file that is too large or not UTF-8 is left
 * out and named. Fails with the system's error when the folder cannot be read.
 */
export async function readFolder(root: string, wanted: Wanted): Promise<FolderTexts> {
  const found: Listing = { files: [], problems: [] }
  await list(root, '', wanted, found)
  const { files, problems } = found
  const limit = wanted.largest ?? MAXIMUM_FILE_BYTES
  files.sort()
  if (files.length > MAXIMUM_FILES) {
    problems.push({ code: 'pack-too-large', file: '', values: { files: MAXIMUM_FILES } })
    return { texts: new Map(), problems }
  }
  let total = 0
  const read = async (file: string): Promise<[string, string][]> => {
    const { size } = await lstat(join(root, file))
    total += size
    if (size > limit) {
      problems.push({ code: 'file-too-large', file, values: { limit } })
      return []
    }
    if (total > MAXIMUM_BYTES) return []
    const text = decode(await readFile(join(root, file)))
    if (text !== undefined) return [[file, text]]
    problems.push({ code: 'file-encoding', file })
    return []
  }
  const texts = await Promise.all(files.map(read))
  if (total > MAXIMUM_BYTES)
    problems.push({ code: 'pack-too-large', file: '', values: { files: MAXIMUM_FILES } })
  return { texts: new Map(texts.flat()), problems }
}
