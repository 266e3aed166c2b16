import { describe, expect, it } from 'vitest'
import { windowOptions } from '../../src/main/window-options.ts'

describe('the window', () => {
  const options = windowOptions('/built/preload/index.cjs', false)

  it('has a sandboxed, isolated page without Node', () => {
    expect(options.webPreferences).toEqual({
      preload: '/built/preload/index.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
  })

  it('waits for its first picture before it is shown', () => {
    expect(options.show).toBe(false)
  })

  it('never gets smaller than the page can be used at', () => {
    expect(options).toMatchObject({ width: 1280, height: 800, minWidth: 700, minHeight: 600 })
  })

  it('starts on dark paper when the look is dark', () => {
    expect(windowOptions('/p', true).backgroundColor).not.toBe(options.backgroundColor)
  })
})
