import { EventEmitter } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { line, whenAsked } from './line.ts'

let isReady = false
const paths = new Map<string, string>()
const emitter = new EventEmitter()
const ready = new Promise<void>((resolve) => {
  setImmediate(() => {
    isReady = true
    resolve()
  })
})

/** Throws as Electron does when something comes too late. */
export function beforeReady(what: string): void {
  if (isReady) throw new Error(`${what} can only be called before the app is ready`)
}

/** Throws as Electron does when something comes too early. */
export function afterReady(what: string): void {
  if (!isReady) throw new Error(`${what} can only be used once the app is ready`)
}

/** What the test can ask about the start. */
const state = { sandboxed: false }

export const app = Object.assign(emitter, {
  isPackaged: false,
  enableSandbox(): void {
    beforeReady('app.enableSandbox')
    state.sandboxed = true
  },
  getName: (): string => 'Dispute Composer',
  getVersion(): string {
    const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
    return String(JSON.parse(text).version)
  },
  setPath(name: string, path: string): void {
    beforeReady('app.setPath of userData')
    if (!statSync(path).isDirectory()) throw new Error(`Failed to set path ${name}`)
    paths.set(name, path)
  },
  getPath: (name: string): string => paths.get(name) ?? join(tmpdir(), name),
  whenReady: (): Promise<void> => ready,
  requestSingleInstanceLock: (): boolean => true,
  quit(): void {
    emitter.emit('before-quit', {})
    let isHeld = false
    emitter.emit('will-quit', { preventDefault: () => void (isHeld = true) })
    if (!isHeld) app.exit(0)
  },
  exit(code = 0): void {
    void line.ask('ended', code).finally(() => process.exit(code))
  },
})

whenAsked('state', () => ({ ...state, userData: paths.get('userData') ?? '' }))
whenAsked('second-instance', () => {
  emitter.emit('second-instance', {}, [], '')
})
