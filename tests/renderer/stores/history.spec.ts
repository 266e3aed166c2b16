import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import type { HistoryEntry, HistoryRow } from '../../../src/contract/history.ts'
import { backendKey } from '../../../src/renderer/backend/backend.ts'
import { createBackend } from '../../../src/renderer/backend/create-backend.ts'
import { useFailuresStore } from '../../../src/renderer/stores/failures.ts'
import { useHistoryStore } from '../../../src/renderer/stores/history.ts'
import { receivedEntry } from '../../app/history-entry.ts'

const title = { en: 'Wrong address', ja: '別の住所', zh: '地址不对' }

function row(id: string): HistoryRow {
  return {
    way: 'written',
    id,
    keptAt: '2026-11-22T03:00:00.000Z',
    via: 'copy',
    scenario: 'wrong-address',
    title,
    languages: ['en'],
    sellerName: 'Blue Store',
    orderNumber: '8123456789012345',
    excerpt: 'Hello Blue Store,',
    excerptLanguage: 'en',
    verdict: 'ready',
  }
}

function entry(id: string): HistoryEntry {
  return {
    way: 'written',
    id,
    keptAt: '2026-11-22T03:00:00.000Z',
    via: 'copy',
    scenario: 'wrong-address',
    scenarioVersion: 1,
    title,
    channel: 'dispute',
    languages: ['en'],
    piece: { of: 'whole' },
    answers: {},
    texts: { en: 'Hello' },
    edited: [],
    verdict: 'ready',
    accepted: [],
  }
}

interface Asked {
  readonly name: string
  readonly input: Record<string, unknown>
  answer(reply: unknown): void
}

/** A store whose every call waits in `asked` until the test answers it. */
function openStore() {
  const asked: Asked[] = []
  const bridge = {
    call: (name: string, input: unknown) =>
      new Promise<unknown>((answer) => asked.push({ name, input: Object(input), answer })),
  }
  const pinia = createPinia()
  const app = createApp({}).provide(backendKey, createBackend(bridge)).use(pinia)
  const stores = app.runWithContext(() => ({
    history: useHistoryStore(pinia),
    failures: useFailuresStore(pinia),
  }))
  const next = async (name: string): Promise<Asked> => {
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    const call = asked.shift()
    expect(call?.name).toBe(name)
    if (!call) throw new Error('Nothing was asked.')
    return call
  }
  /** Searches and answers with a page, whose first row is read. */
  const list = async (answer: unknown, firstId: string): Promise<void> => {
    const searching = stores.history.search()
    ;(await next('history.list')).answer(answer)
    ;(await next('history.open')).answer({ ok: true, value: { entry: entry(firstId) } })
    await searching
  }
  return { ...stores, next, list }
}

const page = (ids: readonly string[], total: number, cursor?: string): unknown => ({
  ok: true,
  value: { rows: ids.map(row), total, ...(cursor === undefined ? {} : { cursor }) },
})

describe('the history store', () => {
  it('adds the next page behind the first', async () => {
    const { history, next, list } = openStore()
    await list(page(['a', 'b'], 3, 'b'), 'a')
    expect(history.hasMore).toBe(true)
    const more = history.more()
    const question = await next('history.list')
    expect(question.input).toMatchObject({ before: 'b' })
    question.answer(page(['c'], 3))
    await more
    expect(history.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(history.hasMore).toBe(false)
  })

  it('lets the latest question win, however the answers come', async () => {
    const { history, next } = openStore()
    const older = history.search('返')
    const newer = history.search('返金')
    const [first, second] = [await next('history.list'), await next('history.list')]
    second.answer(page(['new'], 1))
    ;(await next('history.open')).answer({ ok: true, value: { entry: entry('new') } })
    await newer
    first.answer(page(['old'], 1))
    await older
    expect(history.rows.map(({ id }) => id)).toEqual(['new'])
    expect(history.query).toBe('返金')
  })

  it('shows the message of the row opened last', async () => {
    const { history, next } = openStore()
    const older = history.open('a')
    const newer = history.open('b')
    const [first, second] = [await next('history.open'), await next('history.open')]
    second.answer({ ok: true, value: { entry: entry('b') } })
    first.answer({ ok: true, value: { entry: entry('a') } })
    await Promise.all([older, newer])
    expect(history.entry?.id).toBe('b')
  })

  it('says that a message is gone instead of failing', async () => {
    const { history, failures, next } = openStore()
    const opening = history.open('a')
    ;(await next('history.open')).answer({ ok: false, error: { code: 'not-found', message: '' } })
    await opening
    expect(history.isGone).toBe(true)
    expect(failures.current).toBeUndefined()
  })

  it('opens the row that takes the place of a removed one', async () => {
    const { history, next, list } = openStore()
    await list(page(['a', 'b', 'c'], 3), 'a')
    const opening = history.openAt(1)
    ;(await next('history.open')).answer({ ok: true, value: { entry: entry('b') } })
    await opening
    const removing = history.remove(['b'])
    ;(await next('history.remove')).answer({ ok: true, value: { removed: 1 } })
    ;(await next('history.open')).answer({ ok: true, value: { entry: entry('c') } })
    expect(await removing).toBe(1)
    expect(history.activeId).toBe('c')
    expect(history.total).toBe(2)
  })

  it('keeps the list and shows the failure when a removal fails', async () => {
    const { history, failures, next, list } = openStore()
    await list(page(['a'], 1), 'a')
    const removing = history.remove(['a'])
    ;(await next('history.remove')).answer({ ok: false, error: { code: 'disk-full', message: '' } })
    expect(await removing).toBe(0)
    expect(history.rows).toHaveLength(1)
    expect(failures.current?.code).toBe('disk-full')
  })

  it('brings restored messages back into the list and opens the first', async () => {
    const { history, next } = openStore()
    const restoring = history.restore(['b'])
    ;(await next('history.restore')).answer({ ok: true, value: { restored: 1 } })
    ;(await next('history.list')).answer(page(['a', 'b'], 2))
    ;(await next('history.open')).answer({ ok: true, value: { entry: entry('a') } })
    ;(await next('history.open')).answer({ ok: true, value: { entry: entry('b') } })
    expect(await restoring).toBe(1)
    expect(history.entry?.id).toBe('b')
  })

  it('ticks the steps of a received message at once and saves one change after the other', async () => {
    const { history, next } = openStore()
    const received = receivedEntry()
    const opening = history.open(received.id)
    ;(await next('history.open')).answer({ ok: true, value: { entry: received } })
    await opening
    const ticked = received.tasks.map((task) => ({ ...task, done: true }))
    const saving = [history.changeTasks(ticked), history.changeTasks([])]
    expect(history.entry).toEqual({ ...received, tasks: [] })
    const first = await next('reading.change-tasks')
    expect(first.input).toEqual({ id: received.id, tasks: ticked })
    first.answer({ ok: true, value: {} })
    const second = await next('reading.change-tasks')
    expect(second.input).toEqual({ id: received.id, tasks: [] })
    second.answer({ ok: true, value: {} })
    await Promise.all(saving)
    expect(history.entry).toEqual({ ...received, tasks: [] })
  })

  it('shows the steps that are kept when a change fails', async () => {
    const { history, failures, next } = openStore()
    const received = receivedEntry()
    const opening = history.open(received.id)
    ;(await next('history.open')).answer({ ok: true, value: { entry: received } })
    await opening
    const saving = history.changeTasks([])
    ;(await next('reading.change-tasks')).answer({ ok: false, error: { code: 'disk-full', message: '' } })
    ;(await next('history.open')).answer({ ok: true, value: { entry: received } })
    await saving
    expect(failures.current?.code).toBe('disk-full')
    expect(history.entry).toEqual(received)
  })
})
