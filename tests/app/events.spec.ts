import { describe, expect, it } from 'vitest'
import { createEvents } from '../../src/app/events.ts'
import type { AppEvent } from '../../src/contract/event.ts'

const job = '00000000-0000-4000-8000-000000000000'
const progress = (done: number): AppEvent => ({ kind: 'job-progress', job, done, total: 1000 })

describe('events', () => {
  it('answers at once when there is news', async () => {
    const events = createEvents()
    events.emit(progress(1))
    events.emit(progress(2))
    expect(await events.next(1)).toEqual({ last: 2, events: [progress(2)] })
  })

  it('lets every waiting page know', async () => {
    const events = createEvents()
    const pages = [events.next(0), events.next(0), events.next(0)]
    events.emit({ kind: 'command', command: 'history' })
    for (const news of await Promise.all(pages))
      expect(news).toEqual({ last: 1, events: [{ kind: 'command', command: 'history' }] })
  })

  it('answers with nothing when nothing happens for a while', async () => {
    expect(await createEvents(10).next(0)).toEqual({ last: 0, events: [] })
  })

  it('keeps the last 200 events', async () => {
    const events = createEvents()
    for (let count = 1; count <= 250; count += 1) events.emit(progress(count))
    const news = await events.next(3)
    expect(news.last).toBe(250)
    expect(news.events).toHaveLength(200)
    expect(news.events[0]).toEqual(progress(51))
  })

  it('gives everything to a page that remembers a number from another run', async () => {
    const events = createEvents()
    events.emit(progress(1))
    expect(await events.next(99)).toEqual({ last: 1, events: [progress(1)] })
  })

  it('spares a page that has just opened the commands of before', async () => {
    const events = createEvents()
    events.emit({ kind: 'command', command: 'guide' })
    events.emit(progress(1))
    expect(await events.next(0)).toEqual({ last: 2, events: [progress(1)] })
  })

  it('lets waiting pages go when it closes', async () => {
    const events = createEvents()
    const waiting = events.next(0)
    events.close()
    expect(await waiting).toEqual({ last: 0, events: [] })
    expect(await events.next(0)).toEqual({ last: 0, events: [] })
  })
})
