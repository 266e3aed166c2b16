import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Selection } from '../../contract/export.ts'
import type { HistoryEntry, HistoryRow } from '../../contract/history.ts'
import type { ReadTask } from '../../contract/reading.ts'
import { useBackend } from '../backend/backend.ts'
import { useFailuresStore } from './failures.ts'

/** Rows fetched at a time. */
const PAGE = 60

/** The kept messages: what the search finds, page by page, and the one that is read. */
export const useHistoryStore = defineStore('history', () => {
  const { call } = useBackend()
  const failures = useFailuresStore()
  const query = shallowRef('')
  const rows = shallowRef<readonly HistoryRow[]>([])
  const total = shallowRef(0)
  const cursor = shallowRef<string>()
  const state = shallowRef<'loading' | 'ready' | 'failed'>('loading')
  const activeId = shallowRef<string>()
  const entry = shallowRef<HistoryEntry>()
  const isGone = shallowRef(false)
  const active = computed(() => rows.value.findIndex(({ id }) => id === activeId.value))
  let asked = 0
  let saving = Promise.resolve()

  /** Fetches the rows behind those shown, or the first ones. The answer to an older question is dropped. */
  async function fetchPage(before: string | undefined): Promise<void> {
    asked += 1
    const question = asked
    state.value = 'loading'
    const page = before === undefined ? {} : { before }
    const reply = await call('history.list', { query: query.value, limit: PAGE, ...page })
    if (question !== asked) return
    if (!reply.ok) {
      state.value = 'failed'
      return failures.show(reply.error)
    }
    rows.value = before === undefined ? reply.value.rows : [...rows.value, ...reply.value.rows]
    total.value = reply.value.total
    cursor.value = reply.value.cursor
    state.value = 'ready'
  }

  /** Searches and reads the first find; the newest question wins. Without a text it asks the last question again. */
  async function search(text = query.value): Promise<void> {
    query.value = text
    await fetchPage(undefined)
    if (active.value === -1) await openAt(0)
  }

  /** Fetches the next rows when there are any and nothing is under way. */
  async function more(): Promise<void> {
    if (state.value === 'ready' && cursor.value !== undefined) await fetchPage(cursor.value)
  }

  /** Makes a row the active one and reads its message; nothing is active without an id. */
  async function open(id: string | undefined): Promise<void> {
    activeId.value = id
    isGone.value = false
    if (id === undefined) {
      entry.value = undefined
      return
    }
    const reply = await call('history.open', { id })
    if (activeId.value !== id) return
    entry.value = reply.ok ? reply.value.entry : undefined
    if (reply.ok) return
    if (reply.error.code === 'not-found') isGone.value = true
    else failures.show(reply.error)
  }

  async function saveTasks(id: string, tasks: readonly ReadTask[]): Promise<void> {
    const reply = await call('reading.change-tasks', { id, tasks: [...tasks] })
    if (reply.ok) return
    failures.show(reply.error)
    if (activeId.value === id) await open(id)
  }

  /** Changes the steps of the received message that is read, one saving after the other; shows what is kept when one fails. */
  async function changeTasks(tasks: readonly ReadTask[]): Promise<void> {
    const changed = entry.value
    if (changed?.way !== 'received') return
    entry.value = { ...changed, tasks: [...tasks] }
    saving = saving.then(() => saveTasks(changed.id, tasks))
    await saving
  }

  /** Opens the row at a place, counted from 0, the last one at most. */
  async function openAt(place: number): Promise<void> {
    await open(rows.value[Math.min(Math.max(place, 0), rows.value.length - 1)]?.id)
  }

  /** Takes messages out of the list and opens the row that moves into the place of the first. Says how many went. */
  async function remove(ids: readonly string[]): Promise<number> {
    const reply = await call('history.remove', { ids: [...ids] })
    if (!reply.ok) {
      failures.show(reply.error)
      return 0
    }
    const gone = new Set(ids)
    const place = rows.value.findIndex(({ id }) => gone.has(id))
    rows.value = rows.value.filter(({ id }) => !gone.has(id))
    total.value -= reply.value.removed
    if (rows.value.length === 0) await search()
    if (activeId.value !== undefined && gone.has(activeId.value)) await openAt(place)
    return reply.value.removed
  }

  /** Puts removed messages back and opens the first of them. Says how many came. */
  async function restore(ids: readonly string[]): Promise<number> {
    const reply = await call('history.restore', { ids: [...ids] })
    if (!reply.ok) {
      failures.show(reply.error)
      return 0
    }
    await search()
    await open(ids.find((id) => rows.value.some((row) => row.id === id)) ?? activeId.value)
    return reply.value.restored
  }

  return {
    query,
    rows,
    total,
    state,
    active,
    activeId,
    entry,
    isGone,
    hasMore: computed(() => cursor.value !== undefined),
    everything: computed((): Selection => ({ of: 'query', query: query.value })),
    search,
    more,
    open,
    openAt,
    changeTasks,
    remove,
    restore,
  }
})
