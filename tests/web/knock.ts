import { request } from 'node:http'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'

/** What came back for one request. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** One request, header by header: nothing is added, folded or corrected as `fetch` would. */
export interface Knock {
  readonly port: number
  readonly method?: string
  readonly path: string
  readonly headers: OutgoingHttpHeaders
  readonly body?: string | Uint8Array
}

/** Sends a request to this machine and reads the whole answer. */
export function knock({ port, method = 'GET', path, headers, body }: Knock): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, setHost: false, agent: false })
    outgoing.once('error', reject)
    outgoing.once('response', (incoming) => {
      const chunks: Uint8Array[] = []
      incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      incoming.once('error', reject)
      incoming.once('end', () => {
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        })
      })
    })
    outgoing.end(body)
  })
}
