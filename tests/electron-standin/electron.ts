/** Stands in for the module `electron` in a main process under test. Each part lives in its own file. */
export { app } from './parts/app.ts'
export { BrowserWindow } from './parts/browser-window.ts'
export { clipboard, dialog, shell } from './parts/desktop.ts'
export { ipcMain } from './parts/ipc-main.ts'
export { Menu } from './parts/menu.ts'
export { nativeTheme } from './parts/native-theme.ts'
export { protocol } from './parts/protocol.ts'
export { session } from './parts/session.ts'
