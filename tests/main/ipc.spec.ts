import { describe, expect, it } from 'vitest'
import { CHANNEL, isOurPage, serveIpc } from '../../src/main/ipc.ts'
import type { InvokeRegistry, Sender } from '../../src/main/ipc.ts'

const page: Sender = { senderFrame: { origin: 'app://bundle', parent: null } }
const strangers: [string, Sender][] = [
  ['a frame that is gone', { senderFrame: null }],
  ['a frame inside the page', { senderFrame: { origin: 'app://bundle', parent: {} } }],
  ['another host of the scheme', { senderFrame: { origin: 'app://bundle.evil', parent: null } }],
  ['a page from the network', { senderFrame: { origin: 'https://bundle', parent: null } }],
  ['an opaque origin', { senderFrame: { origin: 'null', parent: null } }],
  ['an origin with a slash', { senderFrame: { origin: 'app://bundle/', parent: null } }],
  ['an empty origin', { senderFrame: { origin: '', parent: null } }],
]

/** A registry that hands out its only listener, and an application that writes down who called. */
function served() {
  const channels = new Map<string, Parameters<InvokeRegistry['handle']>[1]>()
  const calls: unknown[][] = []
  serveIpc({ handle: (channel, listener) => void channels.set(channel, listener) }, (name, input) => {
    calls.push([name, input])
    return Promise.resolve({ ok: true, value: 'reached' })
  })
  const invoke = async (sender: Sender, name: unknown, input: unknown): Promise<unknown> =>
    channels.get(CHANNEL)?.(sender, name, input)
  return { channels, calls, invoke }
}

describe('the channel', () => {
  it('is the only one', () => {
    expect([...served().channels.keys()]).toEqual(['call'])
  })

  it('carries a call of the page to the application', async () => {
    const { invoke, calls } = served()
    expect(await invoke(page, 'app.open', {})).toEqual({ ok: true, value: 'reached' })
    expect(calls).toEqual([['app.open', {}]])
  })

  it.each(strangers)('refuses %s', async (_who, sender) => {
    const { invoke, calls } = served()
    expect(isOurPage(sender)).toBe(false)
    expect(await invoke(sender, 'app.open', {})).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect(calls).toEqual([])
  })

  it.each([undefined, null, 7, {}, ['app.open'], true])('takes no name but a text: %j', async (name) => {
    const { invoke, calls } = served()
    expect(await invoke(page, name, {})).toMatchObject({ ok: false, error: { code: 'unknown-operation' } })
    expect(calls).toEqual([])
  })
})
