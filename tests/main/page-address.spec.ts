import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLocalUrl, isPageUrl } from '../../src/main/page-address.ts'
import { hostileUrls } from './hostile-urls.ts'

describe('the address of the page', () => {
  it.each([
    'app://bundle/',
    'app://bundle/index.html',
    'app://bundle/assets/x.js?y#z',
    'APP://bundle/index.html',
  ])('knows %s as its own', (url) => {
    expect(isPageUrl(url)).toBe(true)
  })

  it.each(hostileUrls)('takes %j for a stranger', (url) => {
    expect(isPageUrl(url)).toBe(false)
  })

  it('takes every host but its own for a stranger', () => {
    fc.assert(
      fc.property(fc.webAuthority(), (authority) => {
        expect(isPageUrl(`app://${authority}/index.html`)).toBe(authority === 'bundle')
      }),
    )
  })
})

describe('what the window may fetch', () => {
  it.each([
    'app://bundle/assets/x.js',
    'blob:app://bundle/1',
    'data:image/png;base64,AA',
    'devtools://devtools/x',
  ])('allows %s', (url) => {
    expect(isLocalUrl(url)).toBe(true)
  })

  it.each([
    'https://example.com/',
    'http://localhost/',
    'ws://127.0.0.1/',
    'wss://x.example/',
    'file:///etc/passwd',
  ])('refuses %s', (url) => {
    expect(isLocalUrl(url)).toBe(false)
  })
})
