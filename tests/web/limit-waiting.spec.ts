import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/contract/operations.ts'
import { limitWaiting } from '../../src/web/limit-waiting.ts'

/** An application where every call waits until it is answered by hand. */
function waitingApplication() {
  const open: ((reply: Reply<unknown>) => void)[] = []
  const call = limitWaiting(() => new Promise((resolve) => void open.push(resolve)), 5)
  return { open, call }
}

const news: Reply<unknown> = { ok: true, value: { last: 8, events: ['news'] } }

describe('calls for news from many tabs', () => {
  it('wait for four, and are soon answered with nothing for the others', async () => {
    const { open, call } = waitingApplication()
    const first = [1, 2, 3, 4].map(() => call('app.next-event', { after: 7 }))
    expect(await call('app.next-event', { after: 7 })).toEqual({ ok: true, value: { last: 7, events: [] } })
    for (const answer of open) answer(news)
    expect(await Promise.all(first)).toEqual([news, news, news, news])
  })

  it('bring news to the others too when there is any', async () => {
    const { open, call } = waitingApplication()
    for (let tab = 0; tab < 4; tab += 1) void call('app.next-event', { after: 7 })
    const fifth = call('app.next-event', { after: 7 })
    open[4]?.(news)
    expect(await fifth).toEqual(news)
  })

  it('free their place when they are answered', async () => {
    const { open, call } = waitingApplication()
    const first = [1, 2, 3, 4].map(() => call('app.next-event', { after: 7 }))
    for (const answer of open) answer(news)
    await Promise.all(first)
    const next = call('app.next-event', { after: 8 })
    open[4]?.(news)
    expect(await next).toEqual(news)
  })

  it('leave every other call alone', async () => {
    const { open, call } = waitingApplication()
    for (let tab = 0; tab < 6; tab += 1) void call('app.next-event', { after: 7 })
    const other = call('history.list', {})
    open[6]?.({ ok: true, value: 'listed' })
    expect(await other).toEqual({ ok: true, value: 'listed' })
  })
})
