import { fileURLToPath } from 'node:url'
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
} from 'electron'
import { createApplication } from '../app/application.ts'
import { clockFrom } from '../app/clock.ts'
import { readPageFiles } from '../app/page/page-files.ts'
import type { Settings } from '../contract/settings.ts'
import { createElectronDesktop } from './electron-desktop.ts'
import { serveIpc } from './ipc.ts'
import { stderrLog } from '../app/stderr-log.ts'
import { menuTemplate } from './menu.ts'
import { SCHEME, START_URL } from './page-address.ts'
import { answerFromFiles } from './protocol.ts'
import { refusePermissions, refuseRemoteRequests } from './security.ts'
import { readSettings, watchSettings } from './settings-watch.ts'
import { backgroundColor, windowOptions } from './window-options.ts'
import { bringToFront, showPage } from './window.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Opens the application on its data folder and shows its window. Electron has to be ready. */
export async function start(folder: string): Promise<void> {
  const application = await createApplication({
    dataFolder: folder,
    templatesFolder: at('../../templates/'),
    workerUrl: new URL('./worker.js', import.meta.url),
    desktop: createElectronDesktop({
      clipboard,
      shell,
      askWhere: (options) => {
        const window = BrowserWindow.getAllWindows()[0]
        return window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)
      },
      firstFolder: () => app.getPath('documents'),
    }),
    now: clockFrom(process.env),
    version: app.getVersion(),
    log: stderrLog,
  })
  closeBeforeQuit(() => application.close())

  const applySettings = ({ appearance, uiLanguage }: Settings): void => {
    nativeTheme.themeSource = appearance
    const template = menuTemplate({
      language: uiLanguage,
      platform: process.platform,
      hasDeveloperTools: !app.isPackaged,
      command: (command) => {
        application.command(command)
      },
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  refusePermissions(session.defaultSession)
  refuseRemoteRequests(session.defaultSession)
  protocol.handle(SCHEME, answerFromFiles(await readPageFiles(at('../../out/renderer/'))))
  serveIpc(ipcMain, watchSettings(application.call, applySettings))
  applySettings(await readSettings(application.call))

  await showPage(openWindow(), START_URL)
}

function openWindow(): BrowserWindow {
  const window = new BrowserWindow(
    windowOptions(at('../../out/preload/index.cjs'), nativeTheme.shouldUseDarkColors),
  )
  nativeTheme.on('updated', () => {
    window.setBackgroundColor(backgroundColor(nativeTheme.shouldUseDarkColors))
  })
  app.on('second-instance', () => {
    bringToFront(window)
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  return window
}

/** Holds the end of the process until everything is written and the lock is free. */
function closeBeforeQuit(close: () => Promise<void>): void {
  let closing: Promise<void> | undefined
  app.on('will-quit', (event) => {
    event.preventDefault()
    closing ??= close().then(
      () => {
        app.exit(0)
      },
      (error: unknown) => {
        stderrLog('close-failed', { reason: error instanceof Error ? error.name : typeof error })
        app.exit(1)
      },
    )
  })
}
