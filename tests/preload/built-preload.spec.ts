import { readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../out/preload/', import.meta.url)

/** Runs the built preload with nothing but what a sandboxed preload may require, and notes what it does. */
function runPreload() {
  const required: string[] = []
  const exposed = new Map<string, unknown>()
  const invoked: unknown[][] = []
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void exposed.set(name, api) },
    ipcRenderer: {
      invoke: (...args: unknown[]) => {
        invoked.push(args)
        return Promise.resolve('reply')
      },
    },
  }
  const module = { exports: {} }
  const require = (name: string): unknown => {
    required.push(name)
    return name === 'electron' ? electron : undefined
  }
  runInNewContext(readFileSync(new URL('index.cjs', folder), 'utf8'), {
    require,
    module,
    exports: module.exports,
  })
  return { required, exposed, invoked }
}

/** The one function the page gets. */
function exposedCall(exposed: Map<string, unknown>): (...args: unknown[]) => unknown {
  const api = exposed.get('disputeComposer')
  const call: unknown = typeof api === 'object' && api !== null && 'call' in api ? api.call : undefined
  if (typeof call !== 'function') throw new Error('The preload exposes no function to call.')
  return (...args) => call(...args)
}

describe('the built preload', () => {
  it('is one CommonJS file', () => {
    expect(readdirSync(folder)).toEqual(['index.cjs'])
    expect(readFileSync(new URL('index.cjs', folder), 'utf8')).not.toMatch(/^\s*(import|export)\s/m)
  })

  it('requires Electron and nothing else', () => {
    expect(runPreload().required).toEqual(['electron'])
  })

  it('exposes one function and nothing of Electron', () => {
    const { exposed } = runPreload()
    expect([...exposed.keys()]).toEqual(['disputeComposer'])
    expect(Object.keys(Object(exposed.get('disputeComposer')))).toEqual(['call'])
  })

  it('sends every call down the one channel, whatever it is named', async () => {
    const { exposed, invoked } = runPreload()
    expect(await exposedCall(exposed)('app.open', { a: 1 }, 'more')).toBe('reply')
    await exposedCall(exposed)('call', 'x')
    expect(invoked).toEqual([
      ['call', 'app.open', { a: 1 }],
      ['call', 'call', 'x'],
    ])
  })
})
