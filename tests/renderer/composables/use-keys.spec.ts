import { describe, expect, it } from 'vitest'
import { isComposing, shortcutOf, stepFor } from '../../../src/renderer/composables/use-keys.ts'

/** A key press as a browser makes it; there is no browser here. */
function press(key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const plain = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, keyCode: 0 }
  return Object.assign(
    new Event('keydown'),
    { ...plain, isComposing: false, repeat: false },
    more,
  ) as KeyboardEvent
}

describe('keys', () => {
  it('are named with Ctrl and Command as one', () => {
    expect(shortcutOf(press('Enter', { ctrlKey: true }))).toBe('Mod+Enter')
    expect(shortcutOf(press('Enter', { metaKey: true, shiftKey: true }))).toBe('Mod+Shift+Enter')
    expect(shortcutOf(press('K', { ctrlKey: true }))).toBe('Mod+k')
  })

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'mean nothing while an input method composes: %o',
    (state) => {
      expect(isComposing(press('Enter', state))).toBe(true)
      expect(shortcutOf(press('Enter', { ctrlKey: true, ...state }))).toBeUndefined()
      expect(stepFor(press('ArrowDown', state))).toBe(0)
    },
  )

  it('mean nothing when they repeat or come with Alt', () => {
    expect(shortcutOf(press('Enter', { ctrlKey: true, repeat: true }))).toBeUndefined()
    expect(shortcutOf(press('k', { altKey: true }))).toBeUndefined()
  })

  it('lead on and back with the arrows alone', () => {
    expect(stepFor(press('ArrowDown'))).toBe(1)
    expect(stepFor(press('ArrowLeft'))).toBe(-1)
    expect(stepFor(press('ArrowDown', { ctrlKey: true }))).toBe(0)
  })
})
