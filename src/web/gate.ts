import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What a request has to show. `origin` is `http://127.0.0.1:PORT`, `key` the secret of this process. */
export interface Expected {
  readonly origin: string
  readonly key: string
}

/**
 * Says why a request for a page file is turned away, or nothing. The files hold no data, so no key is asked; a
 * navigation may come from anywhere (a bookmark, the redirect page), what the page itself loads only from the page.
 */
export function pageRefusal(headers: IncomingHttpHeaders, { origin }: Expected): string | undefined {
  if (!isOurHost(headers, origin)) return 'host'
  const site = headers['sec-fetch-site']
  const isNavigation = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) return 'site'
  return undefined
}

/** Says why a call is turned away, or nothing: our host name, our page's origin, the same site, the key. */
export function callRefusal(headers: IncomingHttpHeaders, expected: Expected): string | undefined {
  if (!isOurHost(headers, expected.origin)) return 'host'
  if (headers.origin !== expected.origin) return 'origin'
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return 'site'
  if (!isSameSecret(headers.authorization ?? '', `Bearer ${expected.key}`)) return 'key'
  return undefined
}

function isOurHost(headers: IncomingHttpHeaders, origin: string): boolean {
  return `http://${headers.host ?? ''}` === origin
}

/** Compares digests, so neither length nor content shows in the time it takes. */
function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
