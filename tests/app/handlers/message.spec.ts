import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/contract/operations.ts'
import { Failure } from '../../../src/contract/failure.ts'
import { notedDesktop, startApplication, valueOf } from '../start-application.ts'

type Take = Input<'message.copy'>

const english = 'Hello Blue Lamp,\n\nOrder 8123456789012345 did not arrive.'
const japanese = 'Blue Lamp様\n\n注文8123456789012345が届いていません。'

function takeWith(changes: Partial<Take> = {}, draft: Partial<Take['draft']> = {}): Take {
  const answers = { sellerName: 'Blue Lamp', orderNumber: '8123456789012345' }
  return {
    draft: { scenario: 'lost-parcel', answers, edits: {}, ...draft },
    languages: ['en'],
    piece: { of: 'whole' },
    shown: english,
    accepted: [],
    ...changes,
  }
}

describe('message.copy', () => {
  it('writes the clipboard and keeps everything that is needed to make the message again', async () => {
    const desktop = notedDesktop()
    const { call } = await startApplication({ desktop })
    const { entry: id, text, by } = await valueOf(call('message.copy', takeWith()))
    expect([text, by, desktop.copied]).toEqual([english, 'host', [english]])
    expect((await valueOf(call('history.open', { id }))).entry).toEqual({
      way: 'written',
      id,
      keptAt: '2026-11-22T01:02:03.004Z',
      via: 'copy',
      scenario: 'lost-parcel',
      scenarioVersion: 3,
      title: { en: 'Lost parcel', ja: 'Lost parcel（日）', zh: 'Lost parcel（中）' },
      channel: 'chat',
      languages: ['en'],
      piece: { of: 'whole' },
      tone: 'friendly',
      answers: { sellerName: 'Blue Lamp', orderNumber: '8123456789012345' },
      texts: { en: english, ja: japanese, zh: 'Blue Lamp，您好：\n\n订单8123456789012345没有收到。' },
      edited: [],
      verdict: 'ready',
      accepted: [],
    })
  })

  it('takes several languages, each behind its line', async () => {
    const desktop = notedDesktop()
    const { call } = await startApplication({ desktop })
    const shown = `--- en\n${english}\n\n--- ja\n${japanese}`
    const { entry } = await valueOf(call('message.copy', takeWith({ languages: ['en', 'ja'], shown })))
    expect(desktop.copied).toEqual([shown])
    const { rows } = await valueOf(call('history.list', { query: '', limit: 1 }))
    expect(rows[0]).toMatchObject({ id: entry, excerpt: english.replace('\n\n', ' '), excerptLanguage: 'en' })
  })

  it('takes one paragraph', async () => {
    const desktop = notedDesktop()
    const { call } = await startApplication({ desktop })
    const shown = 'Order 8123456789012345 did not arrive.'
    const { entry } = await valueOf(
      call('message.copy', takeWith({ piece: { of: 'paragraph', index: 1 }, shown })),
    )
    expect(desktop.copied).toEqual([shown])
    const { rows } = await valueOf(call('history.list', { query: '', limit: 1 }))
    expect(rows[0]).toMatchObject({ id: entry, excerpt: shown })
  })

  it.each([
    ['one more space', { shown: `${english} ` }],
    ['another line break', { shown: english.replaceAll('\n', '\r\n') }],
    ['a paragraph that is not there', { piece: { of: 'paragraph' as const, index: 9 }, shown: '' }],
  ])('refuses a page that shows another text: %s', async (_what, changes) => {
    const desktop = notedDesktop()
    const { call } = await startApplication({ desktop })
    expect(await call('message.copy', takeWith(changes))).toMatchObject({ error: { code: 'stale-draft' } })
    expect(desktop.copied).toEqual([])
    expect((await valueOf(call('history.list', { query: '', limit: 1 }))).total).toBe(0)
  })

  it('refuses a message that lacks a required fact and names it', async () => {
    const { call } = await startApplication()
    const take = takeWith({}, { answers: { sellerName: 'Blue Lamp' } })
    expect(await call('message.copy', take)).toMatchObject({
      error: { code: 'refused', details: { problems: [{ code: 'missing-field', field: 'orderNumber' }] } },
    })
  })

  it('lets a warning pass only when it was accepted, and remembers that', async () => {
    const { call } = await startApplication()
    const edit = 'Order 8123456789012345 is lost. Please help.'
    const take = takeWith({ shown: edit }, { edits: { en: edit } })
    const refused = await call('message.copy', take)
    expect(refused).toMatchObject({
      error: { code: 'refused', details: { problems: [{ code: 'hand-edited' }] } },
    })
    const { entry: id } = await valueOf(
      call('message.copy', { ...take, accepted: ['hand-edited', 'money-zero'] }),
    )
    const { entry } = await valueOf(call('history.open', { id }))
    expect(entry).toMatchObject({
      verdict: 'warning',
      accepted: ['hand-edited'],
      edited: ['en'],
      texts: { en: edit },
    })
  })

  it('knows no scenario that is not there', async () => {
    const { call } = await startApplication()
    const take = takeWith({}, { scenario: 'nothing' })
    expect(await call('message.copy', take)).toMatchObject({ error: { code: 'not-found' } })
  })

  it('keeps nothing when the clipboard fails', async () => {
    const writeText = (): Promise<never> => Promise.reject(new Failure('clipboard-failed', 'it is busy'))
    const { call } = await startApplication({ desktop: notedDesktop(undefined, { writeText }) })
    expect(await call('message.copy', takeWith())).toMatchObject({ error: { code: 'clipboard-failed' } })
    expect((await valueOf(call('history.list', { query: '', limit: 1 }))).total).toBe(0)
  })

  it('leaves the clipboard to the page where the host has none', async () => {
    const desktop = notedDesktop(undefined, { writeText: () => Promise.resolve('page') })
    const { call } = await startApplication({ desktop })
    const { entry, by } = await valueOf(call('message.copy', takeWith()))
    expect(by).toBe('page')
    expect(await valueOf(call('history.remove', { ids: [entry] }))).toEqual({ removed: 1 })
  })
})

describe('message.keep', () => {
  it('keeps the message and leaves the clipboard alone', async () => {
    const desktop = notedDesktop()
    const { call } = await startApplication({ desktop })
    const { entry: id } = await valueOf(call('message.keep', takeWith({}, { tone: 'friendly' })))
    expect((await valueOf(call('history.open', { id }))).entry).toMatchObject({ via: 'export' })
    expect(desktop.copied).toEqual([])
  })
})
