import { describe, expect, it } from 'vitest'
import { connectBridge, type BridgeWindow } from '../../../src/renderer/backend/bridge.ts'

function makeWindow(hash: string, stored: Record<string, string> = {}) {
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const addresses: string[] = []
  const window: BridgeWindow = {
    location: { hash, pathname: '/', search: '' },
    history: { replaceState: (_data, _unused, url) => addresses.push(url) },
    sessionStorage: {
      getItem: (name) => stored[name] ?? null,
      setItem: (name, value) => {
        stored[name] = value
      },
    },
    fetch: (url, init) => {
      asked.push({ url: String(url), init })
      return Promise.resolve(Response.json({ ok: true, value: 1 }))
    },
  }
  return { window, asked, addresses, stored }
}

describe('the bridge', () => {
  it('calls the loopback host with the key of the address, and takes the key out of the address', async () => {
    const { window, asked, addresses } = makeWindow('#k=secret')
    const bridge = connectBridge(window)
    expect(await bridge?.call('app.open', { a: 1 })).toEqual({ ok: true, value: 1 })
    expect(asked[0]?.url).toBe('/call/app.open')
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
    })
    expect(addresses).toEqual(['/'])
  })

  it('still knows the key after a reload', async () => {
    const { window, stored } = makeWindow('#k=secret')
    connectBridge(window)
    const reloaded = makeWindow('', stored)
    await connectBridge(reloaded.window)?.call('app.open', {})
    expect(reloaded.asked[0]?.init).toMatchObject({ headers: { authorization: 'Bearer secret' } })
  })

  it('does not exist for a page that was opened without a key', () => {
    expect(connectBridge(makeWindow('').window)).toBeUndefined()
  })

  it('goes through the preload where there is one, with plain data only', async () => {
    const inputs: unknown[] = []
    const preload = {
      call: (_name: string, input: unknown) => {
        inputs.push(input)
        return Promise.resolve({ ok: true, value: 2 })
      },
    }
    const bridge = connectBridge({ ...makeWindow('').window, disputeComposer: preload })
    const input = { kept: 1, dropped: undefined }
    expect(await bridge?.call('x', input)).toEqual({ ok: true, value: 2 })
    expect(Object.keys(Object(inputs[0]))).toEqual(['kept'])
  })
})
