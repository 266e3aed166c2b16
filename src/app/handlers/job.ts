import type { Jobs } from '../jobs/jobs.ts'
import type { HandlersFor } from './handlers-for.ts'

/** Starting and stopping long work. */
export function createJobHandlers(jobs: Jobs): HandlersFor<'job'> {
  return {
    'job.start': async (input) => ({ job: await jobs.start(input) }),
    'job.cancel': async ({ job }) => ({ cancelled: await jobs.cancel(job) }),
  }
}
