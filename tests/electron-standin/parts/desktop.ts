import type { SaveDialogOptions } from 'electron'
import { line, whenAsked } from './line.ts'

let text = ''
let isHeld = false

/** The system's clipboard, which another program may hold. */
export const clipboard = {
  writeText: (written: string): Promise<void> => {
    if (isHeld) return Promise.reject(new Error('the clipboard is held by another program'))
    text = written
    return Promise.resolve()
  },
}

/** Dialogs: the test answers them. */
export const dialog = {
  showSaveDialog: (...args: [SaveDialogOptions] | [unknown, SaveDialogOptions]): Promise<unknown> =>
    line.ask('save-dialog', args.at(-1)),
  showErrorBox: (title: string, content: string): void => {
    void line.ask('error-box', { title, content })
  },
}

/** The file manager: the test is told what it would show. */
export const shell = {
  showItemInFolder: (path: string): void => {
    void line.ask('reveal', path)
  },
}

whenAsked('clipboard', () => text)
whenAsked('hold-clipboard', (held: boolean) => {
  isHeld = held
})
