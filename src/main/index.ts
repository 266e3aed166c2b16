import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { app, dialog, protocol } from 'electron'
import { dataFolder } from '../app/data-folder.ts'
import { chromiumFolder } from './chromium-folder.ts'
import { explainStart } from '../app/start-failure.ts'
import { stderrLog } from '../app/stderr-log.ts'
import { readDataDir } from './options.ts'
import { pageScheme } from './protocol.ts'
import { refuseNavigation, refuseNewWindows, refuseWebviews } from './security.ts'
import { start } from './start.ts'

const home = homedir()
const { env, platform } = process
const folder = dataFolder({ platform, env, home, override: readDataDir(process.argv.slice(1)) })
const chromium = chromiumFolder({ platform, env, home, dataFolder: folder })

// All of this has to stand before Electron is ready.
app.enableSandbox()
mkdirSync(chromium, { recursive: true, mode: 0o700 })
app.setPath('userData', chromium)
protocol.registerSchemesAsPrivileged([pageScheme])
app.on('web-contents-created', (_event, contents) => {
  refuseNavigation(contents)
  refuseNewWindows(contents)
  refuseWebviews(contents)
})

if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(() => start(folder))
    .catch((error: unknown) => {
      const { texts, exitCode, trace } = explainStart(error)
      if (trace !== undefined) stderrLog('start-failed', { trace })
      dialog.showErrorBox(app.getName(), texts.join('\n\n'))
      app.exit(exitCode)
    })
} else {
  app.quit()
}
