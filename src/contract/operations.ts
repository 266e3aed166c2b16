import type * as z from 'zod'
import { appOperations } from './operations/app.ts'
import { checklistOperations } from './operations/checklist.ts'
import { chooserOperations } from './operations/chooser.ts'
import { fileOperations } from './operations/file.ts'
import { historyOperations } from './operations/history.ts'
import { jobOperations } from './operations/job.ts'
import { messageOperations } from './operations/message.ts'
import { packOperations } from './operations/pack.ts'
import { readingOperations } from './operations/reading.ts'
import { referenceOperations } from './operations/reference.ts'
import { scenarioOperations } from './operations/scenario.ts'
import { settingsOperations } from './operations/settings.ts'
import type { FailureReply } from './failure.ts'

/** The one table of calls: name → input and output. */
export const operations = {
  ...appOperations,
  ...scenarioOperations,
  ...chooserOperations,
  ...messageOperations,
  ...historyOperations,
  ...jobOperations,
  ...fileOperations,
  ...settingsOperations,
  ...checklistOperations,
  ...referenceOperations,
  ...readingOperations,
  ...packOperations,
} as const

export type OperationName = keyof typeof operations
export type Input<N extends OperationName> = z.infer<(typeof operations)[N]['input']>
export type Output<N extends OperationName> = z.infer<(typeof operations)[N]['output']>

/** What every call answers. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: FailureReply }

/** One handler per call; the compiler demands each. */
export type Handlers = { [N in OperationName]: (input: Input<N>) => Output<N> | Promise<Output<N>> }

/** A typed way to make calls, the same for the page and the tests. */
export type Call = <N extends OperationName>(name: N, input: Input<N>) => Promise<Reply<Output<N>>>
