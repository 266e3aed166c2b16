import { describe, expect, it } from 'vitest'
import { browserOpener, redirectPage } from '../../src/web/open-browser.ts'

const file = '/data/tmp/open.html'

describe('opening the browser', () => {
  it.each([
    ['win32', {}, 'explorer.exe'],
    ['darwin', {}, 'open'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ] as const)('on %s with %j uses %s', (platform, env, command) => {
    expect(browserOpener(platform, env, file)).toEqual({ command, args: [file] })
  })

  it('does nothing without a screen', () => {
    expect(browserOpener('linux', {}, file)).toBeUndefined()
  })
})

describe('the redirect page', () => {
  it('leads to the address and carries no script', () => {
    const page = redirectPage('http://127.0.0.1:4000/#k=abc-_1')
    expect(page).toContain('content="0; url=http://127.0.0.1:4000/#k=abc-_1"')
    expect(page).not.toContain('<script')
    expect(page).toContain('no-referrer')
  })

  it('cannot be broken out of', () => {
    expect(redirectPage('http://x/"><script>')).not.toContain('<script>')
  })
})
