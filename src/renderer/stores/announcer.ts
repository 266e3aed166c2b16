import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** A sentence that is shown for a moment and read out; `undo` is offered beside it. */
export interface Announcement {
  readonly text: string
  readonly undo?: (() => void) | undefined
}

/** How long an announcement stays, in milliseconds; one that can be undone stays longer. */
const SHOWN = 4_000
const SHOWN_WITH_UNDO = 12_000

/** What has just happened, for eyes and for screen readers. */
export const useAnnouncerStore = defineStore('announcer', () => {
  const current = shallowRef<Announcement>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function clear(): void {
    clearTimeout(timer)
    current.value = undefined
  }

  /** Says a sentence, already in the user's language. */
  function say(text: string, undo?: () => void): void {
    clear()
    current.value = { text, undo }
    timer = setTimeout(clear, undo ? SHOWN_WITH_UNDO : SHOWN)
  }

  return { current, say, clear }
})
