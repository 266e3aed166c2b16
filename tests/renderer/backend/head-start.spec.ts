import { describe, expect, it } from 'vitest'
import { createBackend } from '../../../src/renderer/backend/create-backend.ts'
import { withHeadStart } from '../../../src/renderer/backend/head-start.ts'

function makeBackend() {
  const called: string[] = []
  const call = (name: string, input: unknown): Promise<unknown> => {
    called.push(`${name} ${JSON.stringify(input)}`)
    return Promise.resolve({ ok: true, value: { scenarios: [{ id: 'first' }], categories: [] } })
  }
  return { backend: withHeadStart(createBackend({ call })), called }
}

describe('a backend with a head start', () => {
  it('has asked for the basics, the list and its first situation before anybody calls', () => {
    const { called } = makeBackend()
    expect(called).toEqual(['app.open {}', 'scenario.list {}', 'scenario.open {}'])
  })

  it('answers the first call with what it has begun, and asks again for the next', async () => {
    const { backend, called } = makeBackend()
    await backend.call('app.open', {})
    expect(called.filter((question) => question.startsWith('app.open'))).toHaveLength(1)
    await backend.call('app.open', {})
    expect(called.filter((question) => question.startsWith('app.open'))).toHaveLength(2)
  })

  it('asks itself for a situation that is not the first', async () => {
    const { backend, called } = makeBackend()
    await backend.call('scenario.list', {})
    await backend.call('scenario.open', { id: 'second' })
    expect(called).toContain('scenario.open {"id":"second"}')
  })
})
