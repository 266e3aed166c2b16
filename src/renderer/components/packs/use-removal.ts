import type { Manuscript } from '../../../contract/own-pack.ts'
import { useAnnouncerStore } from '../../stores/announcer.ts'
import { usePackEditorStore } from '../../stores/pack-editor.ts'

/** Puts a manuscript in the place of the one that is written, says what was lost by that, and offers it back. */
export function useRemoval(): (next: Manuscript, words: string) => void {
  const announcer = useAnnouncerStore()
  const editor = usePackEditorStore()
  return (next, words) => {
    const before = editor.manuscript
    editor.put(next)
    announcer.say(words, () => {
      if (before && editor.manuscript?.scenario.id === before.scenario.id) editor.put(before)
    })
  }
}
