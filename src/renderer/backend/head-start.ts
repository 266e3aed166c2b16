import type { Output, Reply } from '../../contract/operations.ts'
import type { Backend } from './backend.ts'

/** The first question of each kind is asked before the page's own code is even there. */
interface Begun {
  readonly app: Promise<Reply<Output<'app.open'>>>
  readonly list: Promise<Reply<Output<'scenario.list'>>>
  readonly first: Promise<Reply<Output<'scenario.open'>> | undefined>
}

function begin({ call }: Backend): Begun {
  const list = call('scenario.list', {})
  const first = list.then((reply) => {
    const id = reply.ok ? reply.value.scenarios[0]?.id : undefined
    return id === undefined ? undefined : call('scenario.open', { id })
  })
  return { app: call('app.open', {}), list, first }
}

/**
 * A backend that asks at once what the page will ask first: the basics, the list and its first situation. Each of these
 * answers serves one call; everything else, and every later call, goes its usual way.
 */
export function withHeadStart(backend: Backend): Backend {
  const begun = new Map<string, Promise<Reply<unknown> | undefined>>()
  const { app, list, first } = begin(backend)
  begun.set('app.open', app).set('scenario.list', list).set('scenario.open', first)

  const isSame = (name: string, input: unknown, reply: Reply<unknown>): boolean => {
    if (name !== 'scenario.open' || !reply.ok) return true
    return JSON.stringify(input) === JSON.stringify({ id: idOf(reply.value) })
  }
  const call = async (name: Parameters<typeof backend.call>[0], input: never): Promise<Reply<unknown>> => {
    const waiting = begun.get(name)
    begun.delete(name)
    const reply = await waiting
    return reply && isSame(name, input, reply) ? reply : backend.call(name, input)
  }
  return { call: call as Backend['call'] }
}

function idOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('scenario' in value)) return ''
  const { scenario } = value
  return typeof scenario === 'object' && scenario !== null && 'id' in scenario ? String(scenario.id) : ''
}
