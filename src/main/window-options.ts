import type { BrowserWindowConstructorOptions } from 'electron'

/** The paper the page is drawn on, so that nothing flashes before its first frame. */
const paper = { light: '#f6f5f1', dark: '#15171a' }

/** The window's ground for the light or the dark look. */
export function backgroundColor(isDark: boolean): string {
  return isDark ? paper.dark : paper.light
}

/**
 * How the window is made. `preload` is the path of the built preload. The page is sandboxed, isolated and without
 * Node; nothing is sent to a spelling service.
 */
export function windowOptions(preload: string, isDark: boolean): BrowserWindowConstructorOptions {
  return {
    title: 'Dispute Composer',
    width: 1280,
    height: 800,
    minWidth: 700,
    minHeight: 600,
    show: false,
    backgroundColor: backgroundColor(isDark),
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  }
}
