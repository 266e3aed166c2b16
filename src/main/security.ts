import { isLocalUrl, isPageUrl } from './page-address.ts'

/** The part of an Electron session that decides what pages may do. */
export interface GuardedSession {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void
  setPermissionCheckHandler(handler: () => boolean): void
  setDevicePermissionHandler(handler: () => boolean): void
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ): void
  }
}

/** An attempt that can be stopped. */
export interface Attempt {
  preventDefault(): void
}

/** An attempt to show another address. */
export interface NavigationAttempt extends Attempt {
  readonly url: string
}

/** A page that tells before it goes somewhere by itself. */
interface Navigating {
  on(event: 'will-navigate', listener: (attempt: NavigationAttempt) => void): unknown
}

/** A page that tells before an answer leads it elsewhere. */
interface Redirecting {
  on(event: 'will-redirect', listener: (attempt: NavigationAttempt) => void): unknown
}

/** A page that tells before one of its frames goes somewhere. */
interface FrameNavigating {
  on(event: 'will-frame-navigate', listener: (attempt: NavigationAttempt) => void): unknown
}

/** A page that tells before it shows another one inside. */
interface Embedding {
  on(event: 'will-attach-webview', listener: (attempt: Attempt) => void): unknown
}

/** A page that asks before it opens a window. */
interface Opening {
  setWindowOpenHandler(handler: () => { action: 'deny' }): void
}

/** The page asks the machine for nothing: every permission, also of devices, is refused. */
export function refusePermissions(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** No request leaves this machine. */
export function refuseRemoteRequests(session: GuardedSession): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isLocalUrl(url) })
  })
}

/** The window stays on the page, in its main frame and in any other. */
export function refuseNavigation(contents: Navigating & Redirecting & FrameNavigating): void {
  const stayHere = (attempt: NavigationAttempt): void => {
    if (!isPageUrl(attempt.url)) attempt.preventDefault()
  }
  contents.on('will-navigate', stayHere)
  contents.on('will-redirect', stayHere)
  contents.on('will-frame-navigate', stayHere)
}

/** There is one window; the page opens no other. */
export function refuseNewWindows(contents: Opening): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** No foreign page is ever shown inside ours. */
export function refuseWebviews(contents: Embedding): void {
  contents.on('will-attach-webview', (attempt) => {
    attempt.preventDefault()
  })
}
