import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Output } from '../../contract/operations.ts'
import { useBackend } from '../backend/backend.ts'
import { useFailuresStore } from './failures.ts'

/** A scenario with its wizard, as the application hands it out. */
export type OpenedScenario = Output<'scenario.open'>

/** The list of scenarios, and those that have been opened; each is fetched once. */
export const useScenariosStore = defineStore('scenarios', () => {
  const { call } = useBackend()
  const failures = useFailuresStore()
  const list = shallowRef<Output<'scenario.list'>>({ scenarios: [], categories: [] })
  const isLoaded = shallowRef(false)
  const opened = new Map<string, OpenedScenario>()

  async function load(): Promise<void> {
    const reply = await call('scenario.list', {})
    if (!reply.ok) return failures.show(reply.error)
    list.value = reply.value
    isLoaded.value = true
  }

  /** Gives a scenario, the first of the list without an id, or nothing after showing why not. */
  async function open(id?: string): Promise<OpenedScenario | undefined> {
    const known = id === undefined ? undefined : opened.get(id)
    if (known) return known
    const reply = await call('scenario.open', id === undefined ? {} : { id })
    if (!reply.ok) {
      failures.show(reply.error)
      return undefined
    }
    opened.set(reply.value.scenario.id, reply.value)
    return reply.value
  }

  /** Forgets what was opened and asks for the list again, after a change of the packs. */
  async function reload(): Promise<void> {
    opened.clear()
    await load()
  }

  return {
    isLoaded,
    scenarios: computed(() => list.value.scenarios),
    categories: computed(() => list.value.categories),
    load,
    reload,
    open,
  }
})
