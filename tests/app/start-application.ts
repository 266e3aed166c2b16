import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createApplication, type Application, type ApplicationParts } from '../../src/app/application.ts'
import type { Desktop, FileAnswer, FileQuestion } from '../../src/app/desktop.ts'
import type { AppEvent } from '../../src/contract/event.ts'
import type { Call } from '../../src/contract/operations.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { writeTinyPack } from './tiny-pack.ts'

/** A desktop that notes what is asked of it and answers as it is told. */
export interface NotedDesktop extends Desktop {
  readonly copied: string[]
  readonly asked: FileQuestion[]
  readonly revealed: string[]
}

/** A desktop; `file` answers every question for a file. */
export function notedDesktop(
  file: FileAnswer = { to: 'nowhere' },
  changes: Partial<Desktop> = {},
): NotedDesktop {
  const [copied, asked, revealed]: [string[], FileQuestion[], string[]] = [[], [], []]
  return {
    host: 'electron',
    copied,
    asked,
    revealed,
    writeText: (text) => {
      copied.push(text)
      return Promise.resolve('host')
    },
    chooseFile: (question) => {
      asked.push(question)
      return Promise.resolve(file)
    },
    reveal: (path) => {
      revealed.push(path)
      return Promise.resolve()
    },
    ...changes,
  }
}

/** The real application on the tiny pack, closed when the running test ends. */
export interface StartedApplication {
  readonly application: Application
  readonly call: Call
  readonly dataFolder: string
  /** The next event of this kind about this job. */
  ended(job: string): Promise<AppEvent>
}

/** Starts one in a fresh data folder unless `changes` say otherwise. */
export async function startApplication(changes: Partial<ApplicationParts> = {}): Promise<StartedApplication> {
  const folder = temporaryFolder()
  const dataFolder = changes.dataFolder ?? join(folder, 'data')
  const application = await createApplication({
    dataFolder,
    templatesFolder: changes.templatesFolder ?? writeTinyPack(join(folder, 'templates')),
    workerUrl: new URL('../../src/app/jobs/worker.ts', import.meta.url),
    desktop: notedDesktop(),
    now: () => new Date('2026-11-22T01:02:03.004Z'),
    version: '0.1.0',
    log: (event, details) => console.error(event, details),
    ...changes,
  })
  onTestFinished(() => application.close())
  // The door has checked every output against the schema its type comes from.
  const call = application.call as Call
  const ended = async (job: string): Promise<AppEvent> => {
    for (let after = 0; ;) {
      const news = await call('app.next-event', { after })
      if (!news.ok) throw new Error(news.error.code)
      const end = news.value.events.find(
        (event) => (event.kind === 'job-done' || event.kind === 'job-failed') && event.job === job,
      )
      if (end) return end
      after = news.value.last
    }
  }
  return { application, call, dataFolder, ended }
}

/** The value of a reply that has to be a good one. */
export async function valueOf<T>(
  reply: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>,
): Promise<T> {
  const answer = await reply
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}
