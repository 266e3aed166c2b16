import { createPinia, type Pinia } from 'pinia'
import { createApp } from 'vue'
import { defaultSettings } from '../../src/contract/settings.ts'
import { backendKey } from '../../src/renderer/backend/backend.ts'
import { createBackend } from '../../src/renderer/backend/create-backend.ts'

/** One call as it left the page. */
export interface Called {
  readonly name: string
  readonly input: unknown
}

/** The page's stores over an application that answers from a table of values by call; what is not in it fails. */
export function openStores(answers: Readonly<Record<string, (input: unknown) => unknown>>): {
  pinia: Pinia
  called: Called[]
} {
  const called: Called[] = []
  const all: typeof answers = {
    'app.open': () => ({
      version: '1.0.0',
      host: 'browser',
      today: '2026-11-22',
      dataFolder: '/data',
      settings: defaultSettings,
    }),
    ...answers,
  }
  const call = (name: string, input: unknown): Promise<unknown> => {
    called.push({ name, input })
    const answer = all[name]
    const failure = { ok: false, error: { code: 'not-found', message: name } }
    return Promise.resolve(answer ? { ok: true, value: answer(input) } : failure)
  }
  const pinia = createPinia()
  createApp({}).use(pinia).provide(backendKey, createBackend({ call }))
  return { pinia, called }
}
