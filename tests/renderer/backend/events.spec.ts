import { describe, expect, it } from 'vitest'
import type { AppEvent } from '../../../src/contract/event.ts'
import { createBackend } from '../../../src/renderer/backend/create-backend.ts'
import { followEvents } from '../../../src/renderer/backend/events.ts'

const event: AppEvent = { kind: 'command', command: 'guide' }
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** News that answers each question from a script; after the script nothing answers any more. */
function openNews(script: readonly unknown[]) {
  const asked: unknown[] = []
  const waits: number[] = []
  const call = (_name: string, input: unknown): Promise<unknown> => {
    const reply = script[asked.length]
    asked.push(input)
    return reply === undefined ? new Promise(() => undefined) : Promise.resolve(reply)
  }
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
    return Promise.resolve()
  }
  return { events: followEvents(createBackend({ call }), wait), asked, waits }
}

describe('the news', () => {
  it('reach every listener until it stops, and are asked for from where the last ones ended', async () => {
    const news = { ok: true, value: { last: 4, events: [event] } }
    const { events, asked } = openNews([news])
    const heard: AppEvent[] = []
    const stop = events.listen((one) => heard.push(one))
    await settle()
    expect(heard).toEqual([event])
    expect(asked).toEqual([{ after: 0 }, { after: 4 }])
    stop()
  })

  it('are asked for again after a pause that grows while the host does not answer', async () => {
    const failure = { ok: false, error: { code: 'internal', message: '' } }
    const { waits, asked } = openNews([failure, failure, failure])
    await settle()
    expect(waits).toEqual([500, 1000, 2000])
    expect(asked).toHaveLength(4)
  })
})
