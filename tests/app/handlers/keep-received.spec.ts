import { describe, expect, it } from 'vitest'
import { createReadingHandlers, type ReadableMessage } from '../../../src/app/handlers/reading.ts'
import { Failure } from '../../../src/contract/failure.ts'
import { createHistory } from '../../../src/app/store/history.ts'
import { receivedEntry } from '../history-entry.ts'
import { openTestStore } from '../store/open-store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { report, text, translation = '', facts, tasks } = receivedEntry()
const message = { text, translation, sender: 'Red Kite Store', receivedOn: '2026-11-21', facts, tasks }

const broken = (): never => {
  throw new Failure('pack-broken', 'the phrasebook cannot be read')
}

/** The handlers over a store of their own; `asked` are the messages that were read. */
function start() {
  const history = createHistory(openTestStore(temporaryFolder()))
  const asked: ReadableMessage[] = []
  const handlers = createReadingHandlers({
    history,
    read: (given) => {
      asked.push(given)
      return Promise.resolve({ report })
    },
    phrasebook: broken,
    now: () => new Date('2026-11-22T02:03:04.005Z'),
  })
  return { handlers, history, asked }
}

describe('reading.keep', () => {
  it('keeps the message as it came, with what was read in it', async () => {
    const { handlers, history, asked } = start()
    const { entry } = await handlers['reading.keep'](message)
    expect(asked).toEqual([expect.objectContaining({ text, translation, facts })])
    expect(history.open(entry)).toEqual({
      way: 'received',
      id: entry,
      keptAt: '2026-11-22T02:03:04.005Z',
      ...message,
      report,
    })
    expect(history.list({ query: 'paypal', limit: 5 }).rows).toMatchObject([{ id: entry, way: 'received' }])
  })

  it.each(['', ' \n\t', '\u200B\u202E\uFEFF', '　'])('refuses %j, which is blank', async (blank) => {
    const { handlers, history, asked } = start()
    const keeping = Promise.resolve(handlers['reading.keep']({ ...message, text: blank }))
    await expect(keeping).rejects.toMatchObject({ code: 'invalid-input' })
    expect(asked).toEqual([])
    expect(history.list({ query: '', limit: 5 }).total).toBe(0)
  })

  it('keeps nothing when the phrasebook is broken', async () => {
    const { history } = start()
    const handlers = createReadingHandlers({
      ...{ history, read: broken, phrasebook: broken },
      now: () => new Date('2026-11-22T02:03:04.005Z'),
    })
    await expect(Promise.resolve(handlers['reading.keep'](message))).rejects.toMatchObject({
      code: 'pack-broken',
    })
    expect(history.list({ query: '', limit: 5 }).total).toBe(0)
  })
})

describe('reading.change-tasks', () => {
  it('replaces the steps', async () => {
    const { handlers, history } = start()
    const { entry } = await handlers['reading.keep'](message)
    const done = tasks.map((task) => ({ ...task, done: true }))
    expect(await handlers['reading.change-tasks']({ id: entry, tasks: done })).toEqual({})
    expect(history.open(entry)).toMatchObject({ tasks: done, text })
  })

  it('does not find what is not there', () => {
    const { handlers } = start()
    const id = '00000000-0000-4000-8000-000000000000'
    expect(() => handlers['reading.change-tasks']({ id, tasks })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })
})
