import type { InjectionKey } from 'vue'
import type { AppEvent } from '../../contract/event.ts'
import type { Backend } from './backend.ts'

type Listener = (event: AppEvent) => void

/** News from the application. `listen` gives back the way to stop. */
export interface Events {
  listen(listener: Listener): () => void
}

/** Under this key the events are provided. */
export const eventsKey: InjectionKey<Events> = Symbol('events')

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 10_000

/**
 * Keeps one call for news pending as long as the page lives and hands each event to every listener. When the host
 * does not answer it asks again after a pause that grows (milliseconds). `wait` is the page's timer.
 */
export function followEvents({ call }: Backend, wait: (milliseconds: number) => Promise<void>): Events {
  const listeners = new Set<Listener>()
  const tell = (event: AppEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const follow = async (): Promise<void> => {
    let after = 0
    let pause = FIRST_PAUSE
    for (;;) {
      const reply = await call('app.next-event', { after })
      if (reply.ok) {
        after = reply.value.last
        pause = FIRST_PAUSE
        reply.value.events.forEach(tell)
      } else {
        await wait(pause)
        pause = Math.min(pause * 2, LONGEST_PAUSE)
      }
    }
  }
  void follow()
  return {
    listen(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
