import { readFileSync } from 'node:fs'

/** The name of the binding that carries `ipcRenderer.invoke` out of the page. */
export const INVOKE_BINDING = '__invokeMain'

/**
 * The built preload as a script for the page: it runs before the page's own scripts with the two things a sandboxed
 * preload gets from Electron that this one uses, and with nothing else.
 */
export function preloadScript(preload: string): string {
  return `(() => {
  const invoke = window[${JSON.stringify(INVOKE_BINDING)}]
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) => {
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true })
      },
    },
    ipcRenderer: { invoke: (channel, ...args) => invoke(channel, args) },
  }
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error('module not found: ' + name)
  }
  const module = { exports: {} }
  ;((require, module, exports) => {
${readFileSync(preload, 'utf8')}
  })(require, module, module.exports)
})()`
}
