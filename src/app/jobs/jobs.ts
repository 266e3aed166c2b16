import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import type { Delivery } from '../../contract/event.ts'
import { Failure } from '../../contract/failure.ts'
import type { Input } from '../../contract/operations.ts'
import { asFailure, traceOf } from '../as-failure.ts'
import type { Desktop, FileAnswer } from '../desktop.ts'
import type { Events } from '../events.ts'
import { exportFileName } from '../export/file-name.ts'
import type { Files } from '../files.ts'
import type { Log } from '../log.ts'
import type { SettingsFile } from '../settings.ts'
import { runWorker, type RunningWorker } from './run-worker.ts'

/** Long work in worker threads. */
export interface Jobs {
  /** Asks where the file should go and starts the export; its end arrives as an event. Fails with `cancelled`. */
  start(input: Input<'job.start'>): Promise<string>
  /** Stops a job; resolves when it has ended, with whether nothing was written. */
  cancel(job: string): Promise<boolean>
  /** Where a finished job saved its file. Fails with `not-found`. */
  savedPath(job: string): string
  /** Stops every job and waits for their ends. */
  close(): Promise<void>
}

/** What jobs work with. */
export interface JobsParts {
  readonly workerUrl: URL
  readonly store: string
  readonly events: Events
  readonly files: Files
  readonly desktop: Desktop
  readonly settings: SettingsFile
  readonly now: () => Date
  readonly log: Log
}

type Target = { path: string; name: string; download?: string }

/** Creates the jobs of an application. */
export function createJobs(parts: JobsParts): Jobs {
  const { workerUrl, store, events, files, desktop, settings, now, log } = parts
  const running = new Map<string, { worker: RunningWorker; cancelled: Promise<boolean> }>()
  const saved = new Map<string, string>()
  let closed = false

  const targetOf = (answer: FileAnswer, suggestedName: string): Target => {
    if (closed || answer.to === 'nowhere') throw new Failure('cancelled', 'no file was chosen')
    if (answer.to === 'path') return { path: answer.path, name: basename(answer.path) }
    const { id, path } = files.reserve()
    return { path, name: suggestedName, download: id }
  }
  const deliver = async (job: string, { path, name, download }: Target): Promise<Delivery> => {
    if (download !== undefined) return { by: 'download', name, file: download, size: files.offer(download) }
    saved.set(job, path)
    // The file is safe; a full disk under the settings must not make the export look failed.
    await settings
      .save({ exportFolder: dirname(path) })
      .catch((error: unknown) => log('export-folder-not-remembered', traceOf(error)))
    return { by: 'saved', name }
  }
  const follow = async (job: string, ended: Promise<number>, target: Target): Promise<boolean> => {
    try {
      const count = await ended
      events.emit({ kind: 'job-done', job, count, delivery: await deliver(job, target) })
      return false
    } catch (error) {
      const { code, message } = asFailure(error)
      events.emit({ kind: 'job-failed', job, error: { code, message } })
      return code === 'cancelled'
    } finally {
      running.delete(job)
    }
  }

  return {
    start: async ({ format, selection, uiLanguage }) => {
      const suggestedName = exportFileName(format, now())
      const folder = settings.read().exportFolder
      const target = targetOf(
        await desktop.chooseFile({ suggestedName, format, folder, uiLanguage }),
        suggestedName,
      )
      const job = randomUUID()
      const order = { format, selection, uiLanguage, target: target.path, exportedAt: now().toISOString() }
      const onProgress = (done: number, total: number): void =>
        events.emit({ kind: 'job-progress', job, done, total })
      const worker = runWorker(workerUrl, { store, export: order }, onProgress, log)
      running.set(job, { worker, cancelled: follow(job, worker.ended, target) })
      return job
    },
    cancel: async (job) => {
      const found = running.get(job)
      found?.worker.stop()
      return found ? found.cancelled : false
    },
    savedPath: (job) => {
      const path = saved.get(job)
      if (path === undefined) throw new Failure('not-found', 'this job saved no file')
      return path
    },
    close: async () => {
      closed = true
      for (const { worker } of running.values()) worker.stop()
      await Promise.all([...running.values()].map(({ cancelled }) => cancelled))
    },
  }
}
