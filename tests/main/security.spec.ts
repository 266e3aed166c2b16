import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  refuseNavigation,
  refuseNewWindows,
  refusePermissions,
  refuseRemoteRequests,
  refuseWebviews,
} from '../../src/main/security.ts'
import type { GuardedSession, NavigationAttempt } from '../../src/main/security.ts'
import { hostileUrls } from './hostile-urls.ts'

type RequestListener = Parameters<GuardedSession['webRequest']['onBeforeRequest']>[0]
type PermissionListener = Parameters<GuardedSession['setPermissionRequestHandler']>[0]

function fakeSession() {
  const set: {
    ask?: PermissionListener
    check?: () => boolean
    device?: () => boolean
    request?: RequestListener
  } = {}
  const session: GuardedSession = {
    setPermissionRequestHandler: (handler) => void (set.ask = handler),
    setPermissionCheckHandler: (handler) => void (set.check = handler),
    setDevicePermissionHandler: (handler) => void (set.device = handler),
    webRequest: { onBeforeRequest: (listener) => void (set.request = listener) },
  }
  return { session, set }
}

function fakeContents() {
  const listeners = new Map<string, (attempt: NavigationAttempt) => void>()
  let opening: (() => { action: 'deny' }) | undefined
  return {
    contents: {
      on: (event: string, listener: (attempt: NavigationAttempt) => void) => listeners.set(event, listener),
      setWindowOpenHandler: (handler: () => { action: 'deny' }) => void (opening = handler),
    },
    /** Whether an attempt announced by `event` is stopped. */
    isStopped: (event: string, url: string): boolean => {
      let stopped = false
      listeners.get(event)?.({ url, preventDefault: () => void (stopped = true) })
      return stopped
    },
    open: () => opening?.(),
  }
}

/** Every permission this version of Electron can be asked for. */
function permissionNames(): string[] {
  const declarations = readFileSync(
    new URL('../../node_modules/electron/electron.d.ts', import.meta.url),
    'utf8',
  )
  const line = declarations.split('\n').find((text) => text.includes('setPermissionRequestHandler(handler:'))
  return [...(line ?? '').matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '')
}

describe('permissions', () => {
  const names = permissionNames()

  it('are known by name from the declarations of Electron', () => {
    expect(names.length).toBeGreaterThan(40)
    expect(names).toContain('clipboard-read')
    expect(names).toContain('loopback-network')
  })

  it.each(names)('refuse %s', (name) => {
    const { session, set } = fakeSession()
    refusePermissions(session)
    const answers: boolean[] = []
    set.ask?.({}, name, (granted) => answers.push(granted))
    expect(answers).toEqual([false])
  })

  it('refuse silent checks and devices', () => {
    const { session, set } = fakeSession()
    refusePermissions(session)
    expect([set.check?.(), set.device?.()]).toEqual([false, false])
  })
})

describe('requests', () => {
  it.each([
    ['app://bundle/assets/index.js', false],
    ['https://example.com/pixel.png', true],
    ['http://127.0.0.1:9/', true],
    ['file:///etc/passwd', true],
  ])('to %s are cancelled: %s', (url, cancel) => {
    const { session, set } = fakeSession()
    refuseRemoteRequests(session)
    const answers: { cancel: boolean }[] = []
    set.request?.({ url }, (response) => answers.push(response))
    expect(answers).toEqual([{ cancel }])
  })
})

describe('navigation', () => {
  const page = fakeContents()
  refuseNavigation(page.contents)

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    'to a stranger is stopped at %s',
    (event) => {
      for (const url of hostileUrls) expect(page.isStopped(event, url), url).toBe(true)
    },
  )

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    'inside the page goes on at %s',
    (event) => {
      expect(page.isStopped(event, 'app://bundle/index.html#history')).toBe(false)
    },
  )
})

describe('other pages', () => {
  it('get no window of their own', () => {
    const page = fakeContents()
    refuseNewWindows(page.contents)
    expect(page.open()).toEqual({ action: 'deny' })
  })

  it('are not shown inside ours', () => {
    const page = fakeContents()
    refuseWebviews(page.contents)
    expect(page.isStopped('will-attach-webview', 'app://bundle/index.html')).toBe(true)
  })
})
