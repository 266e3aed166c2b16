import { inject, onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import type { AppEvent } from '../../contract/event.ts'
import type { ExportFormat, Selection } from '../../contract/export.ts'
import type { FailureReply } from '../../contract/failure.ts'
import { useBackend } from '../backend/backend.ts'
import { downloadByPage } from '../backend/deliver.ts'
import { eventsKey } from '../backend/events.ts'
import { useAppStore } from '../stores/app.ts'

/** Where an export stands. `total` is 0 until the application has counted. */
export type ExportState =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'done'; readonly count: number; readonly name: string; readonly revealable: boolean }
  | { readonly phase: 'failed'; readonly error: FailureReply }

type JobEvent = Exclude<AppEvent, { kind: 'command' }>

/** One export at a time: starts it, follows its news, calls it off. */
export function useExport(): {
  state: Readonly<ShallowRef<ExportState>>
  start(format: ExportFormat, selection: Selection): Promise<void>
  cancel(): Promise<void>
  reveal(): Promise<void>
  reset(): void
} {
  const backend = useBackend()
  const events = inject(eventsKey)
  const app = useAppStore()
  const state = shallowRef<ExportState>({ phase: 'choosing' })
  let job: string | undefined
  /** News that came before the answer that names the job. */
  let early: JobEvent[] = []

  function fail(error: FailureReply): void {
    state.value = error.code === 'cancelled' ? { phase: 'choosing' } : { phase: 'failed', error }
  }

  async function finish({ count, delivery }: Extract<JobEvent, { kind: 'job-done' }>): Promise<void> {
    const failure = delivery.by === 'download' ? await downloadByPage(backend, delivery) : undefined
    if (failure) fail(failure)
    else state.value = { phase: 'done', count, name: delivery.name, revealable: delivery.by === 'saved' }
  }

  function follow(event: JobEvent): void {
    if (event.kind === 'job-progress')
      state.value = { phase: 'running', done: event.done, total: event.total }
    else if (event.kind === 'job-failed') fail(event.error)
    else void finish(event)
  }

  async function start(format: ExportFormat, selection: Selection): Promise<void> {
    job = undefined
    early = []
    state.value = { phase: 'running', done: 0, total: 0 }
    const reply = await backend.call('job.start', {
      kind: 'export',
      format,
      selection,
      uiLanguage: app.uiLanguage,
    })
    if (!reply.ok) return fail(reply.error)
    job = reply.value.job
    for (const event of early) if (event.job === job) follow(event)
  }

  async function cancel(): Promise<void> {
    if (job === undefined || state.value.phase !== 'running') return
    const reply = await backend.call('job.cancel', { job })
    if (!reply.ok) fail(reply.error)
  }

  async function reveal(): Promise<void> {
    if (job === undefined) return
    const reply = await backend.call('file.reveal', { job })
    if (!reply.ok) fail(reply.error)
  }

  const stop = events?.listen((event) => {
    if (event.kind === 'command') return
    if (job === undefined) early.push(event)
    else if (event.job === job && state.value.phase === 'running') follow(event)
  })
  onScopeDispose(() => stop?.())

  function reset(): void {
    state.value = { phase: 'choosing' }
  }

  return { state, start, cancel, reveal, reset }
}
