import { Worker } from 'node:worker_threads'
import { Failure } from '../../contract/failure.ts'
import { traceOf } from '../as-failure.ts'
import type { Log } from '../log.ts'
import { JobNews } from './job-news.ts'
import type { JobOrder } from './job-order.ts'

/** A job under way. `ended` gives the count written, or fails with the job's own failure. */
export interface RunningWorker {
  readonly ended: Promise<number>
  stop(): void
}

/** Starts a worker thread with an order. A worker that dies without a word fails as `internal`. */
export function runWorker(
  workerUrl: URL,
  order: JobOrder,
  onProgress: (done: number, total: number) => void,
  log: Log,
): RunningWorker {
  const worker = new Worker(workerUrl, { workerData: order })
  const ended = new Promise<number>((resolve, reject) => {
    worker.on('message', (message: unknown) => {
      const news = JobNews.parse(message)
      if (news.kind === 'progress') onProgress(news.done, news.total)
      if (news.kind === 'done') resolve(news.count)
      if (news.kind !== 'failed') return
      if (news.stack !== '') log('job-broke', { stack: news.stack })
      reject(new Failure(news.error.code, news.error.message))
    })
    worker.on('error', (error) => {
      log('job-broke', traceOf(error))
      reject(new Failure('internal', 'the worker broke'))
    })
    worker.on('exit', () => reject(new Failure('internal', 'the worker ended without a word')))
  })
  return { ended, stop: () => worker.postMessage('stop') }
}
