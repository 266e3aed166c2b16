import { parentPort, workerData } from 'node:worker_threads'
import { asFailure, knownFailure, traceOf } from '../as-failure.ts'
import { exportHistory } from '../export/export-history.ts'
import { openStoreForReading } from '../store/connection.ts'
import type { JobNews } from './job-news.ts'
import { JobOrder } from './job-order.ts'

/** The worker thread of one job: started with a `JobOrder`, it posts `JobNews`; any message to it means "stop". */
async function work(tell: (news: JobNews) => void, signal: AbortSignal): Promise<number> {
  const order = JobOrder.parse(workerData)
  const database = openStoreForReading(order.store)
  let shown = -1
  const onProgress = (done: number, total: number): void => {
    const percent = Math.floor((done / total) * 100)
    if (percent === shown) return
    shown = percent
    tell({ kind: 'progress', done, total })
  }
  try {
    return await exportHistory(database, order.export, { onProgress, signal })
  } finally {
    database.close()
  }
}

const port = parentPort
if (!port) throw new Error('this file is the entry of a worker thread')

const controller = new AbortController()
const tell = (news: JobNews): void => port.postMessage(news)
port.on('message', () => controller.abort())
try {
  tell({ kind: 'done', count: await work(tell, controller.signal) })
} catch (error) {
  const { code, message } = asFailure(error)
  tell({ kind: 'failed', error: { code, message }, stack: knownFailure(error) ? '' : traceOf(error).stack })
}
port.close()
