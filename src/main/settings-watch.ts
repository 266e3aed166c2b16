import { operations } from '../contract/operations.ts'
import type { Reply } from '../contract/operations.ts'
import { defaultSettings } from '../contract/settings.ts'
import type { Settings } from '../contract/settings.ts'

type RawCall = (name: string, input: unknown) => Promise<Reply<unknown>>

/** The settings as they are now; the defaults when they cannot be read, since the page will say so itself. */
export async function readSettings(call: RawCall): Promise<Settings> {
  const reply = await call('settings.read', {})
  return reply.ok ? operations['settings.read'].output.parse(reply.value).settings : defaultSettings
}

/** Passes calls on and tells `apply` whenever the page saved new settings. */
export function watchSettings(call: RawCall, apply: (settings: Settings) => void): RawCall {
  return async (name, input) => {
    const reply = await call(name, input)
    if (name === 'settings.save' && reply.ok) {
      apply(operations['settings.save'].output.parse(reply.value).settings)
    }
    return reply
  }
}
