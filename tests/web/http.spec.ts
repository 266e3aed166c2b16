import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../src/app/page/page-headers.ts'
import { serveWeb } from '../../src/web/http.ts'
import { knock } from './knock.ts'
import type { Answer } from './knock.ts'
import { servePage } from './serve-page.ts'
import type { ServedPage } from './serve-page.ts'

let page: ServedPage
beforeAll(async () => {
  page = await servePage()
})
afterAll(async () => {
  await page.close()
})

const ourHost = (): string => `127.0.0.1:${page.host.port}`

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return knock({ port: page.host.port, path, method, headers: { host: ourHost(), ...headers } })
}

function call(
  headers: Record<string, string | undefined>,
  body: string | Uint8Array = '{}',
): Promise<Answer> {
  const given = Object.entries({
    host: ourHost(),
    origin: page.host.origin,
    authorization: `Bearer ${page.key}`,
    'content-type': 'application/json',
    ...headers,
  }).filter(([, value]) => value !== undefined)
  return knock({
    port: page.host.port,
    method: 'POST',
    path: '/call/app.open',
    headers: Object.fromEntries(given),
    body,
  })
}

describe('a call over HTTP', () => {
  const hosts: [string, (port: number) => string, boolean][] = [
    ['our own', (port) => `127.0.0.1:${port}`, true],
    ['another port', (port) => `127.0.0.1:${port + 1}`, false],
    ['no port', () => '127.0.0.1', false],
    ['localhost', (port) => `localhost:${port}`, false],
    ['a rebound name', (port) => `evil.example:${port}`, false],
    ['a longer name', (port) => `127.0.0.1.evil.example:${port}`, false],
    ['the wide address', (port) => `0.0.0.0:${port}`, false],
    ['nothing', () => '', false],
  ]
  const origins: [string, ((port: number) => string) | undefined, boolean][] = [
    ['our own', (port) => `http://127.0.0.1:${port}`, true],
    ['missing', undefined, false],
    ['opaque', () => 'null', false],
    ['another port', (port) => `http://127.0.0.1:${port + 1}`, false],
    ['another scheme', (port) => `https://127.0.0.1:${port}`, false],
    ['localhost', (port) => `http://localhost:${port}`, false],
    ['a stranger', () => 'https://example.com', false],
  ]
  const sites: [string, string | undefined, boolean][] = [
    ['missing', undefined, true],
    ['same-origin', 'same-origin', true],
    ['same-site', 'same-site', false],
    ['cross-site', 'cross-site', false],
    ['none', 'none', false],
  ]
  const keys: [string, ((key: string) => string) | undefined, boolean][] = [
    ['ours', (key) => `Bearer ${key}`, true],
    ['missing', undefined, false],
    ['empty', () => 'Bearer ', false],
    ['shorter', (key) => `Bearer ${key.slice(1)}`, false],
    ['longer', (key) => `Bearer ${key}k`, false],
    ['another', (key) => `Bearer ${key.replace(/^./, 'x')}`, false],
    ['of another kind', (key) => `Basic ${key}`, false],
  ]
  const matrix = hosts.flatMap(([host, hostOf, isHost]) =>
    origins.flatMap(([origin, originOf, isOrigin]) =>
      sites.flatMap(([site, siteValue, isSite]) =>
        keys.map(([key, keyOf, isKey]) => ({
          name: `host ${host}, origin ${origin}, site ${site}, key ${key}`,
          headers: (port: number, secret: string) => ({
            host: hostOf(port),
            origin: originOf?.(port),
            'sec-fetch-site': siteValue,
            authorization: keyOf?.(secret),
          }),
          allowed: isHost && isOrigin && isSite && isKey,
        })),
      ),
    ),
  )

  it('passes only with our host, our origin, the same site and our key', async () => {
    expect(matrix.filter(({ allowed }) => allowed)).toHaveLength(2)
    for (const { name, headers, allowed } of matrix) {
      const before = page.calls.length
      const answer = await call(headers(page.host.port, page.key))
      expect(answer.status, name).toBe(allowed ? 200 : 403)
      expect(page.calls.length - before, name).toBe(allowed ? 1 : 0)
      if (!allowed)
        expect(JSON.parse(answer.text), name).toMatchObject({ ok: false, error: { code: 'refused' } })
    }
  })

  it('carries its name and input, and brings the reply back', async () => {
    const answer = await call({}, '{"text":"返金"}')
    expect(page.calls.at(-1)).toEqual({ name: 'app.open', input: { text: '返金' } })
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: 'reached' })
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  })

  it.each([
    ['no JSON', '{', 400],
    ['nothing', '', 400],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 400],
  ])('is refused with %s', async (_what, body, status) => {
    const before = page.calls.length
    const answer = await call({}, body)
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(page.calls).toHaveLength(before)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', undefined])(
    'is refused when its body is declared as %s',
    async (type) => {
      expect((await call({ 'content-type': type })).status).toBe(415)
    },
  )

  it('takes a body of two megabytes and no more', async () => {
    const fitting = JSON.stringify('x'.repeat(2 * 1024 * 1024 - 2))
    expect((await call({}, fitting)).status).toBe(200)
    const before = page.calls.length
    const answer = await call({}, JSON.stringify('x'.repeat(2 * 1024 * 1024 - 1)))
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(page.calls).toHaveLength(before)
  })

  it('is cut off when its body has no end', async () => {
    await expect(call({}, new Uint8Array(40 * 1024 * 1024))).rejects.toThrow()
  })

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('cannot be made with %s', async (method) => {
    const before = page.calls.length
    const answer = await get(
      '/call/app.open',
      { origin: page.host.origin, authorization: `Bearer ${page.key}`, 'content-type': 'application/json' },
      method,
    )
    expect(answer.status).toBe(405)
    expect(page.calls).toHaveLength(before)
  })

  it.each(['/call/', '/call/app.open/x', '/call/app%2eopen', '/call/..%2findex.html', '/call/__proto__'])(
    'has no other address: %s',
    async (path) => {
      const before = page.calls.length
      expect((await get(path)).status).toBe(404)
      expect(page.calls).toHaveLength(before)
    },
  )
})

describe('a page file over HTTP', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/index-1a2b.js', 'text/javascript; charset=utf-8'],
  ])('is served at %s', async (path, type) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
  })

  it.each([
    '/missing',
    '/../package.json',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cetc%5cpasswd',
    '/assets/../../package.json',
    '/assets%2findex-1a2b.js',
    '/assets/',
    '//etc/passwd',
    '/index.html%00',
    'http://evil.example/index.html',
    '*',
  ])('is not to be found at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('is not served to %s', async (method) => {
    expect((await get('/index.html', {}, method)).status).toBe(405)
  })

  it.each(['localhost', 'evil.example', '0.0.0.0'])('is not served under the name %s', async (name) => {
    expect((await get('/', { host: `${name}:${page.host.port}` })).status).toBe(403)
  })

  it.each([
    ['a navigation from elsewhere', 'cross-site', 'navigate', 'document', 200],
    ['a typed address', 'none', 'navigate', 'document', 200],
    ['the page itself', 'same-origin', 'no-cors', 'script', 200],
    ['a script tag of another page', 'cross-site', 'no-cors', 'script', 403],
    ['a page on another port', 'same-site', 'cors', 'empty', 403],
    ['a frame of another page', 'cross-site', 'navigate', 'iframe', 403],
  ])('asked by %s is answered rightly', async (_who, site, mode, destination, status) => {
    const answer = await get('/', {
      'sec-fetch-site': site,
      'sec-fetch-mode': mode,
      'sec-fetch-dest': destination,
    })
    expect(answer.status).toBe(status)
  })
})

describe('every answer', () => {
  it.each(['/', '/missing', '/call/app.open'])('carries the strict headers: %s', async (path) => {
    const { headers } = await get(path)
    expect(headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    })
    expect(
      Object.keys(headers).filter((name) => /^access-control|^set-cookie|^x-powered|^server$/.test(name)),
    ).toEqual([])
  })
})

describe('the host', () => {
  it('listens on this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address)
    for (const address of [...outside, '127.0.0.2', '::1']) {
      expect(await canConnect(address, page.host.port), address).toBe(false)
    }
    expect(await canConnect('127.0.0.1', page.host.port)).toBe(true)
  })

  it('says when its port is taken', async () => {
    const folder = new URL('.', import.meta.url).pathname
    const parts = { application: { call: () => Promise.resolve({ ok: true as const, value: 1 }) }, key: 'k' }
    await expect(serveWeb({ ...parts, rendererFolder: folder, port: page.host.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it('closes at once although a call is still waiting', async () => {
    const waiting = await servePage(() => new Promise(() => undefined))
    const pending = knock({
      port: waiting.host.port,
      method: 'POST',
      path: '/call/app.next-event',
      headers: {
        host: `127.0.0.1:${waiting.host.port}`,
        origin: waiting.host.origin,
        authorization: `Bearer ${waiting.key}`,
        'content-type': 'application/json',
      },
      body: '{}',
    })
    const ended = expect(pending).rejects.toThrow()
    await expect.poll(() => waiting.calls.length).toBe(1)
    await waiting.close()
    await ended
  })
})

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const end = (connected: boolean): void => {
      socket.destroy()
      resolve(connected)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
