import type { AppEvent } from '../contract/event.ts'

/** What a page learns from one question. `last` is the number to ask with next. */
export interface News {
  last: number
  events: AppEvent[]
}

/** News for the pages, numbered from 1. Any number of pages may wait at once. */
export interface Events {
  emit(event: AppEvent): void
  /**
   * Everything newer than `after`: at once when there is any, else as soon as something happens, or an empty list when
   * nothing did for a while. A number from another run of the application gets everything still kept. A page that has just
   * opened asks with 0: commands given before it was there are left out.
   */
  next(after: number): Promise<News>
  /** Lets every waiting page go with an empty list. */
  close(): void
}

const KEPT = 200

/** Creates the queue of news. `patience` is how long a page waits, in milliseconds. */
export function createEvents(patience = 25_000): Events {
  const kept: AppEvent[] = []
  const waiting = new Set<() => void>()
  let last = 0
  let closed = false

  const newsAfter = (after: number): News => {
    const from = after > last ? 0 : after
    const count = Math.min(last - from, kept.length)
    return { last, events: count > 0 ? kept.slice(-count) : [] }
  }
  const release = (): void => {
    for (const go of waiting) go()
  }

  return {
    emit: (event) => {
      kept.push(event)
      if (kept.length > KEPT) kept.shift()
      last += 1
      release()
    },
    next: (after) => {
      if (closed || after !== last) {
        const news = newsAfter(after)
        const fresh = news.events.filter(({ kind }) => after > 0 || kind !== 'command')
        return Promise.resolve({ last, events: fresh })
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => go(), patience)
        const go = (): void => {
          clearTimeout(timer)
          waiting.delete(go)
          resolve(newsAfter(after))
        }
        waiting.add(go)
      })
    },
    close: () => {
      closed = true
      release()
    },
  }
}
