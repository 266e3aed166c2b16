/** The part of a window this file uses. */
export interface ShownWindow {
  once(event: 'ready-to-show', listener: () => void): unknown
  loadURL(url: string): Promise<void>
  show(): void
  isMinimized(): boolean
  restore(): void
  focus(): void
}

/** Loads the page and shows the window with its first picture, not before. */
export async function showPage(window: ShownWindow, url: string): Promise<void> {
  window.once('ready-to-show', () => {
    window.show()
  })
  await window.loadURL(url)
}

/** Brings the window to the front, for somebody who started the application a second time. */
export function bringToFront(window: ShownWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
