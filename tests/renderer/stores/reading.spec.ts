import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { longestMessage } from '../../../src/core/reading/longest-message.ts'
import { useDraftStore } from '../../../src/renderer/stores/draft.ts'
import { useFailuresStore } from '../../../src/renderer/stores/failures.ts'
import { useReadingBookStore } from '../../../src/renderer/stores/reading-book.ts'
import { useReadingFactsStore } from '../../../src/renderer/stores/reading-facts.ts'
import { useReadingStore } from '../../../src/renderer/stores/reading.ts'
import { useViewStore } from '../../../src/renderer/stores/view.ts'
import { emptyPhrasebook, makeReading, makeTask, placeOf } from '../../support/reading.ts'
import { openStores } from '../page-stores.ts'

const id = '5f0f3b6c-2f6f-4c8e-9a3c-0b8f5d2f9a11'
const entry = {
  way: 'received',
  id,
  keptAt: '2026-11-20T03:00:00.000Z',
  sender: 'Happy Shop',
  receivedOn: '2026-11-19',
  text: 'Please wait. Then close it.',
  facts: { received: 'nothing' },
  tasks: [makeTask('Please wait', { done: true }), makeTask('close it')],
  report: {},
}

describe('the message that is read', () => {
  let page: ReturnType<typeof openStores>
  let store: ReturnType<typeof useReadingStore>
  let book: ReturnType<typeof useReadingBookStore>
  let facts: ReturnType<typeof useReadingFactsStore>
  const calls = (name: string) => page.called.filter((call) => call.name === name).map(({ input }) => input)
  /** Opens the page over an application; the call named does not succeed. */
  const open = (failing = ''): void => {
    const answers = {
      'reading.phrasebook': () => ({ phrasebook: emptyPhrasebook }),
      'reading.keep': () => ({ entry: id }),
      'reading.change-tasks': () => ({}),
      'history.open': () => ({ entry }),
    }
    page = openStores(Object.fromEntries(Object.entries(answers).filter(([name]) => name !== failing)))
    store = useReadingStore(page.pinia)
    book = useReadingBookStore(page.pinia)
    facts = useReadingFactsStore(page.pinia)
  }

  beforeEach(() => {
    vi.useFakeTimers()
    open()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is read in the page; only the phrasebook is fetched, once', async () => {
    store.setText('Hello')
    expect(store.reading).toBeUndefined()
    await Promise.all([book.load(), book.load()])
    for (const text of ['Hello f', 'Hello fr', 'Hello friend']) store.setText(text)
    expect(store.reading?.risks).toEqual([])
    expect(page.called.map(({ name }) => name)).toEqual(['reading.phrasebook'])
  })
  it('says why when the phrasebook does not come, and tries again', async () => {
    open('reading.phrasebook')
    await book.load()
    expect(useFailuresStore(page.pinia).current).toBeDefined()
    expect(book.isBroken).toBe(true)
    await book.load()
    expect(calls('reading.phrasebook')).toHaveLength(2)
  })
  it('is not read when it is too long, and stays as it is', async () => {
    await book.load()
    const text = 'a'.repeat(longestMessage + 1)
    store.setText(text)
    expect(store.isTooLong).toBe(true)
    expect(store.reading).toBeUndefined()
    expect(store.text).toBe(text)
  })
  it('takes what the draft knows, and what is answered here before it', () => {
    const draft = useDraftStore(page.pinia)
    draft.answer('payMethod', 'paypal')
    expect(facts.facts).toEqual({ paymentMethod: 'paypal', answers: { payMethod: 'paypal' } })
    facts.answer({ received: 'part', caseStatus: 'open' })
    facts.pay('credit-card')
    expect(facts.facts).toMatchObject({ received: 'part', caseStatus: 'open', paymentMethod: 'credit-card' })
    facts.pay('')
    expect(facts.facts.paymentMethod).toBe('paypal')
    facts.put({})
    expect(facts.facts.received).toBeUndefined()
  })
  it('is kept as it stands', async () => {
    await book.load()
    store.setText('Hello')
    facts.answer({ received: 'nothing' })
    store.write({ sender: ' Happy Shop ', receivedOn: '2026/11/19', orderNumber: '' })
    store.setTasks([makeTask('Do it')])
    expect(await store.keep()).toBe(true)
    expect(calls('reading.keep')).toEqual([
      {
        text: 'Hello',
        sender: 'Happy Shop',
        receivedOn: '2026-11-19',
        facts: { received: 'nothing' },
        tasks: [makeTask('Do it')],
      },
    ])
    expect(store.keptAs).toBe(id)
  })
  it('comes back from the history with its list', async () => {
    await book.load()
    expect(await store.openKept(id)).toBe(true)
    expect(useViewStore(page.pinia).current).toBe('read')
    expect(store.text).toBe(entry.text)
    expect(store.tasks).toEqual(entry.tasks)
    expect(facts.facts.received).toBe('nothing')
    expect(store.envelope).toEqual({ sender: 'Happy Shop', receivedOn: '2026-11-19', orderNumber: '' })
  })
  it('saves the list of a kept message once, a moment after the last change', async () => {
    await store.openKept(id)
    store.setTasks([makeTask('one')])
    store.setTasks([makeTask('two')])
    expect(calls('reading.change-tasks')).toEqual([])
    await vi.runAllTimersAsync()
    expect(calls('reading.change-tasks')).toEqual([{ id, tasks: [makeTask('two')] }])
  })
  it('saves the list at once when another message is read', async () => {
    await store.openKept(id)
    store.setTasks([makeTask('one')])
    store.setText('Something else')
    expect(calls('reading.change-tasks')).toEqual([{ id, tasks: [makeTask('one')] }])
    await vi.runAllTimersAsync()
    expect(calls('reading.change-tasks')).toHaveLength(1)
  })
  it('says when the list could not be saved', async () => {
    open('reading.change-tasks')
    await store.openKept(id)
    store.setTasks([])
    await vi.runAllTimersAsync()
    expect(useFailuresStore(page.pinia).current).toBeDefined()
  })
  it('is a new one as soon as its text changes', async () => {
    await store.openKept(id)
    store.setText('Something else')
    expect(store.keptAs).toBeUndefined()
    store.setTasks([makeTask('one')])
    await vi.runAllTimersAsync()
    expect(calls('reading.change-tasks')).toEqual([])
  })
  it('keeps a list put right by hand while the steps stay the same, else gives it back', async () => {
    await book.load()
    const read = (text: string, first: string) =>
      makeReading({ language: 'en', steps: [{ ...placeOf(text, first), labels: [] }] })
    const reader = {
      phrasebook: emptyPhrasebook,
      read: ({ text }: { text: string }) => read(text, 'Press it'),
    }
    book.reader = reader
    store.setText('Press it.')
    store.setTasks([makeTask('Press it now', { from: [{ start: 0, end: 8 }] }), makeTask('Mine')])
    expect(store.setText('Dear friend, Press it.')).toBeUndefined()
    expect(store.tasks).toEqual([
      makeTask('Press it now', { from: [{ start: 13, end: 21 }] }),
      makeTask('Mine'),
    ])
    book.reader = { ...reader, read: ({ text }) => read(text, text) }
    store.setText('Press it.')
    store.setTasks([makeTask('Mine', { from: [{ start: 0, end: 5 }] })])
    const undo = store.setText('Then Press it.')
    expect(store.tasks.map(({ text }) => text)).toEqual(['Then Press it.'])
    undo?.()
    expect(store.tasks).toEqual([makeTask('Mine', { from: [{ start: 5, end: 10 }] })])
  })
  it('is saved when somebody waits for it, and said once to have been kept', async () => {
    await store.openKept(id)
    store.setTasks([makeTask('one')])
    await store.flush()
    expect(calls('reading.change-tasks')).toEqual([{ id, tasks: [makeTask('one')] }])
    store.setText('Hello')
    await store.keep()
    expect([store.takeJustKept(), store.takeJustKept()]).toEqual([id, undefined])
  })
  it('can be put away and taken back', async () => {
    await store.openKept(id)
    const undo = store.clear()
    expect([store.text, store.tasks, store.keptAs]).toEqual(['', [], undefined])
    undo()
    expect([store.text, store.tasks, store.keptAs]).toEqual([entry.text, entry.tasks, id])
  })
})
