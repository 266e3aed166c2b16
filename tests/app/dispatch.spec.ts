import { describe, expect, it } from 'vitest'
import { createDispatch, type Dispatch } from '../../src/app/dispatch.ts'
import { Failure } from '../../src/contract/failure.ts'
import { operations, type Handlers } from '../../src/contract/operations.ts'

const SECRET = '山田花子 090-1234-5678'

interface Logged {
  readonly event: string
  readonly details: Record<string, string | number>
}

/** A dispatch whose handlers all throw `unused`, except those given. */
function doorWith(given: Partial<Handlers>): { dispatch: Dispatch; logged: Logged[] } {
  const logged: Logged[] = []
  const unused = (): never => {
    throw new Error(`unused, with ${SECRET}`)
  }
  const names = Object.keys(operations)
  const handlers = { ...Object.fromEntries(names.map((name) => [name, unused])), ...given }
  const log = (event: string, details: Logged['details'] = {}): void => {
    logged.push({ event, details })
  }
  return { dispatch: createDispatch(handlers as Handlers, log), logged }
}

const hostileNames = [
  '',
  'nothing',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'app.open ',
  'APP.OPEN',
]

describe('dispatch', () => {
  it.each(hostileNames)('knows no operation called "%s"', async (name) => {
    const { dispatch } = doorWith({})
    expect(await dispatch(name, {})).toMatchObject({ ok: false, error: { code: 'unknown-operation' } })
  })

  it.each([undefined, null, 7, {}, ['app.open']])('takes no name but a text: %j', async (name) => {
    const { dispatch } = doorWith({})
    expect(await dispatch(name as unknown as string, {})).toMatchObject({
      error: { code: 'unknown-operation' },
    })
  })

  it('answers with what the handler gives', async () => {
    const { dispatch } = doorWith({ 'history.remove': ({ ids }) => ({ removed: ids.length }) })
    const ids = ['00000000-0000-4000-8000-000000000000']
    expect(await dispatch('history.remove', { ids })).toEqual({ ok: true, value: { removed: 1 } })
  })

  it.each([
    ['history.list', { query: 'x', limit: 0 }, 'limit', 'too_small'],
    ['history.list', { query: 7, limit: 1 }, 'query', 'invalid_type'],
    ['history.list', { query: '', limit: 1, [SECRET]: 1 }, '', 'unrecognized_keys'],
    ['history.open', { id: SECRET }, 'id', 'invalid_format'],
    ['app.open', undefined, '', 'invalid_type'],
    ['app.open', JSON.parse('{"__proto__":{"a":1}}'), '', 'unrecognized_keys'],
  ])('names what is wrong with the input of %s, never what it held', async (name, input, path, code) => {
    const { dispatch } = doorWith({})
    const reply = await dispatch(name, input)
    expect(reply).toMatchObject({ error: { code: 'invalid-input', details: { issues: [{ path, code }] } } })
    expect(JSON.stringify(reply)).not.toContain(SECRET)
  })

  it.each([
    ['a text', { query: 'broken \ud83d', limit: 1 }],
    ['a text that starts with half a pair', { query: '\udc4d', limit: 1 }],
  ])('refuses ill-formed Unicode in %s', async (_where, input) => {
    const { dispatch } = doorWith({ 'history.list': () => ({ rows: [], total: 0 }) })
    expect(await dispatch('history.list', input)).toMatchObject({ error: { code: 'invalid-input' } })
  })

  it('refuses ill-formed Unicode deep inside answers', async () => {
    const draft = { scenario: 'thank-you', answers: { note: { en: 'x\ud800' } }, edits: {} }
    const take = { draft, languages: ['en'], piece: { of: 'whole' }, shown: 'x', accepted: [] }
    const { dispatch } = doorWith({
      'message.keep': () => ({ entry: '00000000-0000-4000-8000-000000000000' }),
    })
    expect(await dispatch('message.keep', take)).toMatchObject({ error: { code: 'invalid-input' } })
  })

  it('passes whole emoji and rare kanji', async () => {
    const { dispatch } = doorWith({ 'history.list': () => ({ rows: [], total: 0 }) })
    expect(await dispatch('history.list', { query: '👍🏽 𠮷野家', limit: 1 })).toMatchObject({ ok: true })
  })

  it('hands on a failure of our own with its code and details', async () => {
    const { dispatch, logged } = doorWith({
      'history.open': () => {
        throw new Failure('not-found', 'there is no such entry', { looked: 'everywhere' })
      },
    })
    expect(await dispatch('history.open', { id: '00000000-0000-4000-8000-000000000000' })).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'there is no such entry', details: { looked: 'everywhere' } },
    })
    expect(logged).toEqual([])
  })

  it('turns any other error into "internal" and logs where it happened, not what it said', async () => {
    const { dispatch, logged } = doorWith({})
    const reply = await dispatch('app.open', {})
    expect(reply).toEqual({ ok: false, error: { code: 'internal', message: 'something went wrong inside' } })
    expect(logged).toMatchObject([
      { event: 'call-broke', details: { operation: 'app.open', error: 'Error' } },
    ])
    expect(logged[0]?.details['stack']).toContain('dispatch.spec.ts')
    expect(JSON.stringify(logged)).not.toContain(SECRET)
  })

  it('turns an output of the wrong shape into "internal"', async () => {
    const { dispatch, logged } = doorWith({ 'history.remove': () => ({ removed: 0.5 }) })
    const reply = await dispatch('history.remove', { ids: ['00000000-0000-4000-8000-000000000000'] })
    expect(reply).toMatchObject({ error: { code: 'internal' } })
    expect(logged).toHaveLength(1)
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EPERM', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['ENOENT', 'internal'],
    ['constructor', 'internal'],
  ])('explains the system code %s as %s', async (code, expected) => {
    const { dispatch } = doorWith({
      'app.open': () => {
        throw Object.assign(new Error(`${code}: /home/${SECRET}`), { code })
      },
    })
    const reply = await dispatch('app.open', {})
    expect(reply).toMatchObject({ error: { code: expected } })
    expect(JSON.stringify(reply)).not.toContain(SECRET)
  })

  it('takes and gives chunks of full size quickly', async () => {
    const chunk = Buffer.alloc(512 * 1024, 'x').toString('base64')
    const { dispatch } = doorWith({
      'file.append': () => ({ file: '00000000-0000-4000-8000-000000000000', size: 1 }),
    })
    const start = performance.now()
    expect(await dispatch('file.append', { chunk })).toMatchObject({ ok: true })
    expect(performance.now() - start).toBeLessThan(500)
  })
})
