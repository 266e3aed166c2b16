import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions } from 'electron'
import { afterReady, app } from './app.ts'
import { line, whenAsked } from './line.ts'

const windows: BrowserWindow[] = []

/** What a page is asked before it goes somewhere. */
class Contents extends EventEmitter {
  opening: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.opening = handler
  }
}

/** A window whose page is shown by the test's browser. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = (): BrowserWindow[] => [...windows]

  readonly options: BrowserWindowConstructorOptions
  readonly webContents = new Contents()
  readonly done: string[] = []

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    afterReady('BrowserWindow')
    this.options = options
    windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    await line.ask('load', { url, preload: this.options.webPreferences?.preload ?? '' })
    this.emit('ready-to-show')
  }

  show(): void {
    this.done.push('show')
  }

  focus(): void {
    this.done.push('focus')
  }

  restore(): void {
    this.done.push('restore')
  }

  isMinimized(): boolean {
    return false
  }

  setBackgroundColor(color: string): void {
    this.done.push(`background ${color}`)
  }
}

/** Whether the page may go to an address: asks the listeners of the built main bundle. */
function isNavigationAllowed(url: string): boolean {
  let isStopped = false
  const attempt = { url, preventDefault: () => void (isStopped = true) }
  windows[0]?.webContents.emit('will-navigate', attempt)
  return !isStopped
}

whenAsked('window', () => ({ options: windows[0]?.options, done: windows[0]?.done ?? [] }))
whenAsked('may-navigate', isNavigationAllowed)
whenAsked('may-open', (url: string) => windows[0]?.webContents.opening({ url }).action === 'allow')
whenAsked('close-window', () => {
  for (const window of windows.splice(0)) window.emit('closed')
  app.emit('window-all-closed')
})
