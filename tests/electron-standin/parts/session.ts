import { whenAsked } from './line.ts'

type RequestListener = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void
type PermissionHandler = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void

let onRequest: RequestListener = (_details, answer) => {
  answer({})
}
let onPermission: PermissionHandler = (_contents, _permission, answer) => {
  answer(true)
}

/** The one session; without its handlers everything would be allowed, as in Electron. */
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: PermissionHandler) => void (onPermission = handler),
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    webRequest: { onBeforeRequest: (listener: RequestListener) => void (onRequest = listener) },
  },
}

whenAsked('may-request', (url: string) => {
  return new Promise((resolve) => {
    onRequest({ url }, ({ cancel }) => {
      resolve(cancel !== true)
    })
  })
})
whenAsked('may-have', (permission: string) => {
  return new Promise((resolve) => {
    onPermission({}, permission, resolve)
  })
})
