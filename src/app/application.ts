import { join } from 'node:path'
import type { AppEvent } from '../contract/event.ts'
import { knownFailure } from './as-failure.ts'
import { makePrivateFolder, sweepUnfinished } from './atomic-file.ts'
import type { Desktop } from './desktop.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { createEvents } from './events.ts'
import { createFiles } from './files.ts'
import { createAppHandlers } from './handlers/app.ts'
import { createChecklistHandlers } from './handlers/checklist.ts'
import { createChooserHandlers } from './handlers/chooser.ts'
import { createFileHandlers } from './handlers/file.ts'
import { createHistoryHandlers } from './handlers/history.ts'
import { createJobHandlers } from './handlers/job.ts'
import { createMessageHandlers } from './handlers/message.ts'
import { createPackHandlers } from './handlers/pack.ts'
import { createReadingHandlers } from './handlers/reading.ts'
import { createReferenceHandlers } from './handlers/reference.ts'
import { createScenarioHandlers } from './handlers/scenario.ts'
import { createSettingsHandlers } from './handlers/settings.ts'
import { createJobs } from './jobs/jobs.ts'
import type { Log } from './log.ts'
import { createLibrary } from './packs/own/library.ts'
import { ownPacksFolder, ownPlaces } from './packs/own/load-own-packs.ts'
import { createOwnStore } from './packs/own/own-store.ts'
import { libraryProblems, readLibrary, type ReadLibrary } from './packs/own/read-library.ts'
import { createReader } from './reading/reader.ts'
import { openSettings } from './settings.ts'
import { takeLock, type Lock } from './store/lock.ts'
import { openWholeStore } from './store/store.ts'

/** What an application is made of. Folders are absolute paths; `workerUrl` is the entry of the worker thread. */
export interface ApplicationParts {
  readonly dataFolder: string
  readonly templatesFolder: string
  readonly workerUrl: URL
  readonly desktop: Desktop
  readonly now: () => Date
  readonly version: string
  readonly log: Log
}

/** The running application, the same behind every shell. */
export interface Application {
  /** Calls an operation. Never rejects. */
  readonly call: Dispatch
  /** Tells the pages that a command was chosen outside of them, in a menu. */
  command(command: Extract<AppEvent, { kind: 'command' }>['command']): void
  /** Stops jobs, lets waiting pages go, closes the store and gives the lock back. Calls after it are `cancelled`. */
  close(): Promise<void>
}

async function startParts(parts: ApplicationParts, found: ReadLibrary, lock: Lock): Promise<Application> {
  const { dataFolder, workerUrl, desktop, now, version, log } = parts
  const folder = ownPacksFolder(dataFolder)
  for (const place of [dataFolder, folder, ...ownPlaces(folder)]) await sweepUnfinished(place)
  const settings = await openSettings(dataFolder, now, log)
  const store = openWholeStore(dataFolder)
  const files = createFiles(join(dataFolder, 'temp'))
  const events = createEvents()
  const { history, progress, usage } = store
  const { ground, facts } = found
  const own = createOwnStore(folder, found.state)
  const library = createLibrary(ground, own.read)
  const jobs = createJobs({ workerUrl, store: store.path, events, files, desktop, settings, now, log })
  const reader = createReader(parts.templatesFolder)
  const dispatch = createDispatch(
    {
      ...createAppHandlers({ version, dataFolder, desktop, settings, events, now }),
      ...createScenarioHandlers(library, usage),
      ...createChooserHandlers(parts.templatesFolder),
      ...createReferenceHandlers(join(parts.templatesFolder, 'reference'), facts.references),
      ...createReadingHandlers({
        ...{ history, now, phrasebook: reader.phrasebook },
        read: (message) => reader.read(message, settings.read().uiLanguage),
      }),
      ...createPackHandlers({
        ...{ folder, ground, store: own, library, factProblems: facts.problems },
        ...{ files, desktop, settings, now },
      }),
      ...createMessageHandlers({ library, settings, history, desktop, now }),
      ...createHistoryHandlers(history, now),
      ...createJobHandlers(jobs),
      ...createFileHandlers(files, jobs, desktop),
      ...createSettingsHandlers(settings),
      ...createChecklistHandlers(progress, now),
    },
    log,
  )
  const end = async (): Promise<void> => {
    await jobs.close()
    events.close()
    files.clear()
    store.close()
    lock.release()
  }
  let ended: Promise<void> | undefined
  return {
    call: async (name, input) =>
      ended
        ? { ok: false, error: { code: 'cancelled', message: 'the application has ended' } }
        : dispatch(name, input),
    command: (command) => events.emit({ kind: 'command', command }),
    close: () => (ended ??= end()),
  }
}

/**
 * Starts the application on a data folder: the one place where its parts meet. Fails with `busy` when another process uses
 * the folder, `pack-broken`, `store-newer`, `store-broken`, `not-writable` or `disk-full`.
 */
export async function createApplication(parts: ApplicationParts): Promise<Application> {
  try {
    const found = await readLibrary(parts)
    for (const { code, file } of libraryProblems(found)) parts.log('pack-problem', { code, file })
    await makePrivateFolder(parts.dataFolder)
    const lock = takeLock(parts.dataFolder)
    return await startParts(parts, found, lock).catch((error: unknown) => {
      lock.release()
      throw error
    })
  } catch (error) {
    throw knownFailure(error) ?? error
  }
}
