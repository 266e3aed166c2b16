import type { Reply } from '../../contract/operations.ts'
import type { Backend } from './backend.ts'

/** Bytes sent at a time. */
const CHUNK = 384 * 1024
/** One byte more than the largest pack may have: enough to be refused by name, without sending the rest. */
const MOST = 1024 * 1024 + 1

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** Sends a file in chunks, no more of it than a pack may have. Gives the id of the upload. */
export async function uploadByPage({ call }: Backend, whole: Blob): Promise<Reply<string>> {
  const bytes = new Uint8Array(await whole.slice(0, MOST).arrayBuffer())
  let file: string | undefined
  for (let offset = 0; offset === 0 || offset < bytes.length; offset += CHUNK) {
    const chunk = base64Of(bytes.subarray(offset, offset + CHUNK))
    const reply = await call('file.append', file === undefined ? { chunk } : { file, chunk })
    if (!reply.ok) return reply
    file = reply.value.file
  }
  return { ok: true, value: file ?? '' }
}
