import * as z from 'zod'

/** The largest chunk, in bytes before base64. */
export const CHUNK_BYTES = 512 * 1024

const chunk = z.base64().max(Math.ceil(CHUNK_BYTES / 3) * 4)

/** Bytes travel in chunks, named by an id and never by a path. */
export const fileOperations = {
  /** Adds a chunk to an upload; without `file` a new one begins. */
  'file.append': {
    input: z.strictObject({ file: z.uuid().optional(), chunk }),
    output: z.strictObject({ file: z.uuid(), size: z.int() }),
  },
  /** Reads a chunk from `offset` (bytes). After the last one the file is still there until `file.close`. */
  'file.read': {
    input: z.strictObject({ file: z.uuid(), offset: z.int().min(0) }),
    output: z.strictObject({ chunk, end: z.boolean() }),
  },
  /** Forgets a file. */
  'file.close': { input: z.strictObject({ file: z.uuid() }), output: z.strictObject({}) },
  /** Shows the file a job saved in the system's file manager; `refused` in the browser host. */
  'file.reveal': { input: z.strictObject({ job: z.uuid() }), output: z.strictObject({}) },
} as const
