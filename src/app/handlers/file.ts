import type { Desktop } from '../desktop.ts'
import type { Files } from '../files.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { HandlersFor } from './handlers-for.ts'

/** Bytes in chunks, and showing a saved file. */
export function createFileHandlers(files: Files, jobs: Jobs, desktop: Desktop): HandlersFor<'file'> {
  return {
    'file.append': ({ file, chunk }) => files.append(file, chunk),
    'file.read': ({ file, offset }) => files.read(file, offset),
    'file.close': ({ file }) => {
      files.close(file)
      return {}
    },
    'file.reveal': async ({ job }) => {
      await desktop.reveal(jobs.savedPath(job))
      return {}
    },
  }
}
