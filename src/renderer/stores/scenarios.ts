import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Output } from '../../contract/operations.ts'
import type { Usage } from '../../contract/usage.ts'
import { useBackend } from '../backend/backend.ts'
import { useFailuresStore } from './failures.ts'

/** A scenario with its wizard, as the application hands it out. */
export type OpenedScenario = Output<'scenario.open'>

const noUsage: Usage = { favourites: [], recent: [], often: [] }

/** The list of scenarios, what is liked and used of them, and those that have been opened; each is fetched once. */
export const useScenariosStore = defineStore('scenarios', () => {
  const { call } = useBackend()
  const failures = useFailuresStore()
  const list = shallowRef<Output<'scenario.list'>>({ scenarios: [], categories: [], usage: noUsage })
  const usage = shallowRef(noUsage)
  const isLoaded = shallowRef(false)
  const opened = new Map<string, OpenedScenario>()

  async function load(): Promise<void> {
    const reply = await call('scenario.list', {})
    if (!reply.ok) return failures.show(reply.error)
    list.value = reply.value
    usage.value = reply.value.usage
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

  /** Looks again what is used, after a message was kept or removed. The list can do without an answer. */
  async function refreshUsage(): Promise<void> {
    const reply = await call('scenario.usage', {})
    if (reply.ok) usage.value = reply.value.usage
  }

  /** Makes a scenario a favourite or takes it out; tells whether that is on the disk. */
  async function favour(id: string, favourite: boolean): Promise<boolean> {
    const reply = await call('scenario.favour', { id, favourite })
    if (reply.ok) usage.value = reply.value.usage
    else failures.show(reply.error)
    return reply.ok
  }

  /** Forgets what was opened and asks for the list again, after a change of the packs. */
  async function reload(): Promise<void> {
    opened.clear()
    await load()
  }

  return {
    isLoaded,
    usage,
    scenarios: computed(() => list.value.scenarios),
    categories: computed(() => list.value.categories),
    load,
    reload,
    open,
    refreshUsage,
    favour,
  }
})
