import type { CDPSession, Locator, Page } from '@playwright/test'

/** An input method in the hands of a test, through Chromium's own protocol. */
export interface InputMethod {
  /** Focuses a text box and begins to compose in it. */
  compose(box: Locator, text: string): Promise<void>
  /** A key that the input method takes for itself, as on a Japanese keyboard. */
  press(key: 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | ' ' | '?', modifiers?: 'control'): Promise<void>
  /** Ends the composition with this text. */
  commit(text: string): Promise<void>
}

/** Key code of every press that belongs to an input method. */
const PROCESS = 229
const CONTROL = 2

/** Attaches an input method to a page. */
export async function inputMethod(page: Page): Promise<InputMethod> {
  const session: CDPSession = await page.context().newCDPSession(page)
  return {
    async compose(box, text) {
      await box.focus()
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    },
    async press(key, modifiers) {
      const event = {
        key,
        code: key === ' ' ? 'Space' : key,
        windowsVirtualKeyCode: PROCESS,
        modifiers: modifiers === 'control' ? CONTROL : 0,
      }
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    },
    async commit(text) {
      await session.send('Input.insertText', { text })
    },
  }
}
