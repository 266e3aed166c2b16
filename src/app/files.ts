import { randomUUID } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../contract/failure.ts'
import { CHUNK_BYTES } from '../contract/operations/file.ts'

/** Bytes on their way in or out, known to the page by an id and never by a path. All sizes are in bytes. */
export interface Files {
  /** Adds a base64 chunk to an upload, or begins one. Fails with `not-found`, or `refused` past the size limit. */
  append(id: string | undefined, chunk: string): { file: string; size: number }
  /** The base64 chunk at an offset. Fails with `not-found`. */
  read(id: string, offset: number): { chunk: string; end: boolean }
  /** The text of a whole upload; nothing when it is not UTF-8. Fails with `not-found`, or `refused` when it is larger. */
  text(id: string, largest: number): string | undefined
  /** Forgets a file. Fails with `not-found`. */
  close(id: string): void
  /** A fresh id and the path to write a download to. */
  reserve(): { id: string; path: string }
  /** Offers a written download; returns its size. */
  offer(id: string): number
  /** Removes everything. */
  clear(): void
}

const LARGEST = 200 * 1024 * 1024

/** Creates the chunk store in a temporary folder that belongs to it alone; what an earlier run left there is removed. */
export function createFiles(folder: string, largest = LARGEST): Files {
  const sizes = new Map<string, { size: number; isUpload: boolean }>()
  const pathOf = (id: string): string => join(folder, id)
  const find = (id: string): { size: number; isUpload: boolean } => {
    const found = sizes.get(id)
    if (!found) throw new Failure('not-found', 'there is no such file')
    return found
  }
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true })
    sizes.clear()
  }
  const begin = (): string => {
    const id = randomUUID()
    sizes.set(id, { size: 0, isUpload: true })
    return id
  }
  const forget = (id: string): void => {
    sizes.delete(id)
    rmSync(pathOf(id), { force: true })
  }
  clear()
  mkdirSync(folder, { recursive: true, mode: 0o700 })

  return {
    append: (given, chunk) => {
      const bytes = Buffer.from(chunk, 'base64')
      const file = given ?? begin()
      const { size, isUpload } = find(file)
      if (!isUpload) throw new Failure('not-found', 'there is no such upload')
      if (size + bytes.length > largest) throw new Failure('refused', 'the file is too large', { largest })
      try {
        appendFileSync(pathOf(file), bytes, { mode: 0o600 })
      } catch (error) {
        if (given === undefined) forget(file)
        else if (statSync(pathOf(file), { throwIfNoEntry: false })) truncateSync(pathOf(file), size)
        throw error
      }
      sizes.set(file, { size: size + bytes.length, isUpload })
      return { file, size: size + bytes.length }
    },
    read: (id, offset) => {
      const { size } = find(id)
      const bytes = Buffer.alloc(Math.max(0, Math.min(CHUNK_BYTES, size - offset)))
      const handle = openSync(pathOf(id), 'r')
      try {
        const count = readSync(handle, bytes, 0, bytes.length, offset)
        return { chunk: bytes.subarray(0, count).toString('base64'), end: offset + count >= size }
      } finally {
        closeSync(handle)
      }
    },
    text: (id, most) => {
      const { size } = find(id)
      if (size > most) throw new Failure('refused', 'the file is too large', { largest: most })
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(pathOf(id)))
      } catch (error) {
        if (error instanceof TypeError) return undefined
        throw error
      }
    },
    close: (id) => {
      find(id)
      forget(id)
    },
    reserve: () => {
      const id = randomUUID()
      return { id, path: pathOf(id) }
    },
    offer: (id) => {
      const { size } = statSync(pathOf(id))
      sizes.set(id, { size, isUpload: false })
      return size
    },
    clear,
  }
}
