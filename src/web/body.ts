import type { IncomingMessage } from 'node:http'

/** The largest body of a call, in bytes. A chunk of a file in base64 needs about 700 KB. */
export const BODY_BYTES = 2 * 1024 * 1024

/** Beyond this many bytes the connection is cut instead of being answered. */
const PATIENCE_BYTES = 16 * BODY_BYTES

/** What came in: the bytes, or that there were too many. */
export type Body = { kind: 'whole'; bytes: Uint8Array } | { kind: 'too-large' }

/**
 * Reads a body up to `BODY_BYTES`. A larger one is read on and thrown away for a while, because an answer given to a
 * client that is still sending would be lost. Rejects when the client goes away or does not stop.
 */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(request)) {
    size += chunk.length
    if (size > PATIENCE_BYTES) throw new Error('The body has no end.')
    if (size <= BODY_BYTES) chunks.push(chunk)
  }
  return size > BODY_BYTES ? { kind: 'too-large' } : { kind: 'whole', bytes: Buffer.concat(chunks) }
}

function bytesOf(request: IncomingMessage): AsyncIterable<Uint8Array> {
  return request
}

/** Reads JSON out of UTF-8 bytes. Throws on anything that is not exactly that. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}
