import { fileURLToPath } from 'node:url'
import { createApplication } from '../../src/app/application.ts'
import type { Application } from '../../src/app/application.ts'
import type { Desktop } from '../../src/app/desktop.ts'

/** The moment every host's clock stands at: noon in Japan. */
export const NOW = new Date('2026-11-22T03:00:00Z')

/** The real application on the shipped pack, in a folder of its own. */
export function startApplication(folder: string, desktop: Desktop): Promise<Application> {
  return createApplication({
    dataFolder: folder,
    templatesFolder: fileURLToPath(new URL('../../templates/', import.meta.url)),
    workerUrl: new URL('../../src/app/jobs/worker.ts', import.meta.url),
    desktop,
    now: () => NOW,
    version: '0.0.0',
    log: () => undefined,
  })
}
