import { describe, expect, it } from 'vitest'
import { bringToFront, showPage } from '../../src/main/window.ts'

/** A window that writes down what is done to it. */
function fakeWindow(minimized = false) {
  const done: string[] = []
  const listeners = new Map<string, () => void>()
  return {
    done,
    emit: (event: string) => listeners.get(event)?.(),
    once: (event: string, listener: () => void) => listeners.set(event, listener),
    loadURL: (url: string) => Promise.resolve(void done.push(`load ${url}`)),
    show: () => void done.push('show'),
    isMinimized: () => minimized,
    restore: () => void done.push('restore'),
    focus: () => void done.push('focus'),
  }
}

describe('showing the page', () => {
  it('shows the window only when its first picture is ready', async () => {
    const window = fakeWindow()
    await showPage(window, 'app://bundle/index.html')
    expect(window.done).toEqual(['load app://bundle/index.html'])
    window.emit('ready-to-show')
    expect(window.done).toEqual(['load app://bundle/index.html', 'show'])
  })
})

describe('a second start', () => {
  it('restores a minimised window and brings it to the front', () => {
    const window = fakeWindow(true)
    bringToFront(window)
    expect(window.done).toEqual(['restore', 'show', 'focus'])
  })

  it('leaves the size of an open window alone', () => {
    const window = fakeWindow(false)
    bringToFront(window)
    expect(window.done).toEqual(['show', 'focus'])
  })
})
