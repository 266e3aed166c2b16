import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../src/app/page/page-headers.ts'
import type { PageFile } from '../../src/app/page/page-files.ts'
import { answerFromFiles, pageScheme } from '../../src/main/protocol.ts'

const file = (text: string, type: string): PageFile => ({ body: new TextEncoder().encode(text), type })
const page = file('<!doctype html>', 'text/html; charset=utf-8')
const answer = answerFromFiles(
  new Map([
    ['/', page],
    ['/index.html', page],
    ['/assets/index-1a2b.js', file('export {}', 'text/javascript; charset=utf-8')],
  ]),
)
const get = (url: string): Response => answer({ url, method: 'GET' })

describe('the scheme of the page', () => {
  it('is standard and secure, and keeps the content security policy', () => {
    expect(pageScheme).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    })
  })
})

describe('a request of the window', () => {
  it.each([
    ['app://bundle/', 'text/html; charset=utf-8'],
    ['app://bundle/index.html', 'text/html; charset=utf-8'],
    ['app://bundle/index.html?x=1#y', 'text/html; charset=utf-8'],
    ['app://bundle/assets/index-1a2b.js', 'text/javascript; charset=utf-8'],
  ])('gets the known file at %s', (url, type) => {
    const response = get(url)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
  })

  it('gets the bytes of the file', async () => {
    expect(await get('app://bundle/assets/index-1a2b.js').text()).toBe('export {}')
  })

  it.each([
    'app://bundle/missing.js',
    'app://bundle/../../etc/passwd',
    'app://bundle/%2e%2e/%2e%2e/etc/passwd',
    'app://bundle/..%2f..%2fetc%2fpasswd',
    'app://bundle/..%5c..%5cwindows%5cwin.ini',
    'app://bundle/assets%2findex-1a2b.js',
    'app://bundle/assets\\index-1a2b.js%00',
    'app://bundle//index.html',
    'app://bundle/assets/',
    'app://evil/index.html',
    'app://bundle:80/index.html',
    'app://someone@bundle/index.html',
    'https://bundle/index.html',
    'not an address',
  ])('finds nothing at %s', (url) => {
    expect(get(url).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('may not be a %s', (method) => {
    expect(answer({ url: 'app://bundle/index.html', method }).status).toBe(405)
  })

  it.each(['app://bundle/index.html', 'app://bundle/missing'])(
    'is answered with the strict headers: %s',
    (url) => {
      const { headers } = get(url)
      expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cache-control')).toBe('no-store')
    },
  )
})
