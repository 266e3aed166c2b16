import type { PreloadApi } from '../../contract/preload-api.ts'

/** How calls leave the page. The answer is unchecked; `backend.ts` gives it its type. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>
}

/** What of the page's window the bridge needs. */
export interface BridgeWindow {
  readonly disputeComposer?: PreloadApi
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string }
  readonly history: { replaceState(data: null, unused: string, url: string): void }
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>
  readonly fetch: typeof fetch
}

const STORED_KEY = 'dispute-composer-key'

/** The key of the loopback host: from the address, out of which it is taken at once, or kept from before a reload. */
function hostKey({ location, history, sessionStorage }: BridgeWindow): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1)).get('k')
  if (given === null || given === '') return sessionStorage.getItem(STORED_KEY) ?? undefined
  sessionStorage.setItem(STORED_KEY, given)
  history.replaceState(null, '', location.pathname + location.search)
  return given
}

/** The way to the host this page runs in: Electron's preload or the loopback host. Nothing when the page has no key. */
export function connectBridge(window: BridgeWindow): Bridge | undefined {
  const { disputeComposer } = window
  // A plain copy of the input: what Vue made reactive cannot cross to another process.
  if (disputeComposer) return { call: (name, input) => disputeComposer.call(name, structured(input)) }
  const key = hostKey(window)
  if (key === undefined) return undefined
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  return {
    async call(name, input) {
      const reply = await window.fetch(`/call/${name}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(input),
      })
      return reply.json()
    },
  }
}

function structured(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input))
}
