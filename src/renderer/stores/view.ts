import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** The screens of the window, in the order of the bar. */
export const views = ['compose', 'history', 'read', 'packs', 'guide'] as const
export type ViewName = (typeof views)[number]

/** The stages of composing in a window of one column; a wider window shows them all. */
export const stages = ['facts', 'message', 'steps'] as const
export type Stage = (typeof stages)[number]

/** Which screen is shown, and which of the two windows over it is open. */
export const useViewStore = defineStore('view', () => {
  const current = shallowRef<ViewName>('compose')
  const stage = shallowRef<Stage>('facts')
  /** The id of the kept message that the reading screen opens. */
  const openEntry = shallowRef<string>()
  const isPaletteOpen = shallowRef(false)
  const isKeySheetOpen = shallowRef(false)

  function show(view: ViewName): void {
    current.value = view
  }

  /** Shows a message that was received on the reading screen. */
  function read(entry: string): void {
    openEntry.value = entry
    show('read')
  }

  return { current, stage, openEntry, isPaletteOpen, isKeySheetOpen, show, read }
})
