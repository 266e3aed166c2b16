import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { FailureCode } from '../contract/failure.ts'
import type { Reply } from '../contract/operations.ts'
import { readPageFiles } from '../app/page/page-files.ts'
import type { PageFiles } from '../app/page/page-files.ts'
import { pageHeaders } from '../app/page/page-headers.ts'
import { parseJson, readBody } from './body.ts'
import { callRefusal, pageRefusal } from './gate.ts'
import type { Expected } from './gate.ts'
import { limitWaiting } from './limit-waiting.ts'

/** The only address the host listens on. */
const LOOPBACK = '127.0.0.1'

/** What the host is made of. `port` 0 means any free one; `key` opens the calls. */
export interface WebParts {
  readonly application: { call(name: string, input: unknown): Promise<Reply<unknown>> }
  readonly rendererFolder: string
  readonly port: number
  readonly key: string
}

/** A host that is listening. `origin` is `http://127.0.0.1:PORT`. */
export interface WebHost {
  readonly origin: string
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves the page and its calls to browsers on this machine: `GET` of a known page file and `POST /call/<name>`.
 * Rejects like `listen` when the port is taken.
 */
export async function serveWeb({ application, rendererFolder, port, key }: WebParts): Promise<WebHost> {
  const files = await readPageFiles(rendererFolder)
  const call = limitWaiting((name, input) => application.call(name, input))
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16 * 1024 })
  const actualPort = await listen(server, port)
  const expected: Expected = { origin: `http://${LOOPBACK}:${actualPort}`, key }

  server.on('request', (request, response) => {
    answer(request, response).catch(() => {
      // Only a client that has gone away or does not stop sending ends here, since `call` never rejects.
      response.destroy()
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/\?.*$/s, '')
    const name = /^\/call\/([A-Za-z][A-Za-z.-]*)$/.exec(path)?.[1]
    if (name !== undefined) await answerCall(request, response, name)
    else answerFile(request, response, files, path)
  }

  function answerFile(
    request: IncomingMessage,
    response: ServerResponse,
    known: PageFiles,
    path: string,
  ): void {
    const file = known.get(path)
    if (pageRefusal(request.headers, expected) !== undefined) send(response, 403)
    else if (request.method !== 'GET') send(response, 405, undefined, { allow: 'GET' })
    else if (file) send(response, 200, file.body, { 'content-type': file.type })
    else send(response, 404)
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const refusal = callRefusal(request.headers, expected)
    const body = await readBody(request)
    if (refusal !== undefined) refuse(response, 403, 'refused', `The ${refusal} of this request is not ours.`)
    else if (request.method !== 'POST') refuse(response, 405, 'refused', 'Calls are made with POST.')
    else if (body.kind === 'too-large') refuse(response, 413, 'invalid-input', 'The input is too large.')
    else if (!isJson(request)) refuse(response, 415, 'invalid-input', 'The input is not declared as JSON.')
    else await carry(response, name, body.bytes)
  }

  async function carry(response: ServerResponse, name: string, bytes: Uint8Array): Promise<void> {
    let input: unknown
    try {
      input = parseJson(bytes)
    } catch {
      refuse(response, 400, 'invalid-input', 'The input is not JSON in UTF-8.')
      return
    }
    sendReply(response, 200, await call(name, input))
  }

  return {
    origin: expected.origin,
    port: actualPort,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function isJson(request: IncomingMessage): boolean {
  return /^application\/json(\s*;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')
}

function refuse(response: ServerResponse, status: number, code: FailureCode, message: string): void {
  sendReply(response, status, { ok: false, error: { code, message } })
}

function sendReply(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  const body = Buffer.from(JSON.stringify(reply))
  send(response, status, body, { 'content-type': 'application/json; charset=utf-8' })
}

function send(
  response: ServerResponse,
  status: number,
  body: Uint8Array = new Uint8Array(),
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...pageHeaders, ...headers, 'content-length': body.length })
  response.end(body)
}

/** Listens on this machine only and gives the port. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}
