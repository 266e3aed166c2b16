import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppEvent } from '../../src/contract/event.ts'
import type { Connect, Host } from './host.ts'
import { valueOf } from './value-of.ts'
import { englishOf, exampleDraft } from './write-message.ts'

/** What holds over every transport, in the same words. */
export function describeHost(name: string, connect: Connect): void {
  describe(name, () => {
    let folder: string
    let host: Host
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'host-'))
      host = await connect(folder)
    })
    afterEach(async () => {
      await host.close()
      await rm(folder, { recursive: true })
    })

    /** Copies the English of the example and accepts what is warned about. */
    async function copyExample(): Promise<{ entry: string; text: string; by: string }> {
      const { take, warnings } = await englishOf(host, exampleDraft())
      return valueOf(await host.call('message.copy', { ...take, accepted: warnings }))
    }

    /** The first event of a kind, asked for again and again as the page does. */
    async function nextEvent<K extends AppEvent['kind']>(kind: K): Promise<Extract<AppEvent, { kind: K }>> {
      const isOfKind = (event: AppEvent): event is Extract<AppEvent, { kind: K }> => event.kind === kind
      for (let after = 0; ;) {
        const { last, events } = valueOf(await host.call('app.next-event', { after }))
        const found = events.find(isOfKind)
        if (found) return found
        after = last
      }
    }

    it('opens with the day in Japan and its own name', async () => {
      const opened = valueOf(await host.call('app.open', {}))
      expect(opened).toMatchObject({ host: host.kind, today: '2026-11-22', dataFolder: folder })
    })

    it('lists the scenarios and opens each one', async () => {
      const { scenarios } = valueOf(await host.call('scenario.list', {}))
      expect(scenarios.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['wrong-address', 'wrong-item', 'thank-you']),
      )
      for (const { id } of scenarios) {
        const { scenario, wizard } = valueOf(await host.call('scenario.open', { id }))
        expect(scenario.id).toBe(id)
        expect(wizard.id).toBe(scenario.wizard)
      }
    })

    it('gives the whole phrasebook for reading messages', async () => {
      const { phrasebook } = valueOf(await host.call('reading.phrasebook', {}))
      expect(phrasebook.labels.map(({ label }) => label)).toContain('Return/Refund')
      expect(phrasebook.risks).toHaveLength(15)
    })

    it('says which scenario it does not know', async () => {
      const reply = await host.call('scenario.open', { id: 'no-such-scenario' })
      expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } })
    })

    it.each(['app.missing', 'toString', 'constructor', 'settings'])(
      'has no operation %s',
      async (operation) => {
        expect(await host.callRaw(operation, {})).toMatchObject({
          ok: false,
          error: { code: 'unknown-operation' },
        })
      },
    )

    it.each([
      { input: null },
      { input: 'text' },
      { input: 7 },
      { input: [] },
      { input: { limit: 'many', query: '' } },
      { input: { limit: 5, query: '', extra: 1 } },
      { input: { limit: 5 } },
    ])('refuses an input of the wrong shape: $input', async ({ input }) => {
      expect(await host.callRaw('history.list', input)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      })
    })

    it('refuses text that is not well-formed Unicode', async () => {
      const reply = await host.call('history.list', { query: 'half a sign \ud83d', limit: 5 })
      expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    })

    it('refuses an input of three megabytes', async () => {
      const reply = await host.call('history.list', { query: 'x'.repeat(3 * 1024 * 1024), limit: 5 })
      expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    })

    it('copies a finished message byte for byte', async () => {
      const { take, warnings } = await englishOf(host, exampleDraft())
      const { text, by } = valueOf(await host.call('message.copy', { ...take, accepted: warnings }))
      expect(text).toBe(take.shown)
      expect(by).toBe(host.kind === 'electron' ? 'host' : 'page')
      expect(host.clipboardText()).toBe(host.kind === 'electron' ? take.shown : undefined)
    })

    it('copies nothing while a fact is missing, and names it', async () => {
      const { take, warnings } = await englishOf(host, exampleDraft({ answers: {} }))
      const reply = await host.call('message.copy', { ...take, accepted: warnings })
      expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } })
      expect(JSON.stringify(reply)).toContain('missing-field')
      expect(host.clipboardText()).toBeUndefined()
      expect(valueOf(await host.call('history.list', { query: '', limit: 5 })).total).toBe(0)
    })

    it('copies a message with a warning only after the warning was accepted', async () => {
      const draft = exampleDraft({ edits: { en: 'Dear seller, please call me: 090-1234-5678.' } })
      const { take, warnings } = await englishOf(host, draft)
      expect(warnings).toEqual(expect.arrayContaining(['hand-edited', 'private-phone']))
      expect(await host.call('message.copy', take)).toMatchObject({ ok: false, error: { code: 'refused' } })
      const { entry } = valueOf(await host.call('message.copy', { ...take, accepted: warnings }))
      const kept = valueOf(await host.call('history.open', { id: entry })).entry
      const accepted: unknown = expect.arrayContaining(warnings)
      expect(kept).toMatchObject({ way: 'written', verdict: 'warning', edited: ['en'], accepted })
    })

    it('refuses to copy what the page did not show', async () => {
      const { take, warnings } = await englishOf(host, exampleDraft())
      const reply = await host.call('message.copy', { ...take, shown: `${take.shown} `, accepted: warnings })
      expect(reply).toMatchObject({ ok: false, error: { code: 'stale-draft' } })
    })

    it('keeps what was copied, and finds it', async () => {
      const { entry, text } = await copyExample()
      const { rows, total } = valueOf(
        await host.call('history.list', { query: '8123456789012345', limit: 5 }),
      )
      expect([total, rows[0]?.id]).toEqual([1, entry])
      const kept = valueOf(await host.call('history.open', { id: entry })).entry
      const { answers } = exampleDraft()
      expect(kept).toMatchObject({ via: 'copy', languages: ['en'], answers, texts: { en: text } })
    })

    it('takes a message out of the list and puts it back', async () => {
      const { entry } = await copyExample()
      expect(valueOf(await host.call('history.remove', { ids: [entry] }))).toEqual({ removed: 1 })
      expect(valueOf(await host.call('history.list', { query: '', limit: 5 })).total).toBe(0)
      expect(valueOf(await host.call('history.restore', { ids: [entry] }))).toEqual({ restored: 1 })
      expect(valueOf(await host.call('history.list', { query: '', limit: 5 })).total).toBe(1)
    })

    it.each(['txt', 'md', 'csv', 'json'] as const)('exports what was kept as %s, whole', async (format) => {
      const { text } = await copyExample()
      const { job } = valueOf(
        await host.call('job.start', {
          kind: 'export',
          format,
          selection: { of: 'query', query: '' },
          uiLanguage: 'en',
        }),
      )
      const done = await nextEvent('job-done')
      expect(done).toMatchObject({
        job,
        count: 1,
        delivery: { by: host.kind === 'electron' ? 'saved' : 'download' },
      })
      const bytes = await host.readDelivery(done.delivery)
      const firstLine = text.split('\n')[0] ?? ''
      expect(bytes.toString('utf8')).toContain(firstLine)
      if (done.delivery.by === 'download') expect(bytes).toHaveLength(done.delivery.size)
    })

    it('shows no file of a job it does not know', async () => {
      const reply = await host.call('file.reveal', { job: '00000000-0000-4000-8000-000000000000' })
      expect(reply.ok).toBe(false)
    })

    it('wakes a waiting page when something happens', async () => {
      const waiting = host.call('app.next-event', { after: 0 })
      await host.call('settings.read', {})
      host.command('history')
      const { events } = valueOf(await waiting)
      expect(events).toEqual([{ kind: 'command', command: 'history' }])
    })

    it('answers calls beside one that waits, each with its own reply', async () => {
      const waiting = host.call('app.next-event', { after: 0 })
      const ids = ['wrong-address', 'wrong-item', 'thank-you', 'wrong-address', 'thank-you']
      const replies = await Promise.all(ids.map((id) => host.call('scenario.open', { id })))
      expect(replies.map((reply) => valueOf(reply).scenario.id)).toEqual(ids)
      host.command('guide')
      expect(valueOf(await waiting).events).toHaveLength(1)
    })

    it('carries a file in chunks both ways', async () => {
      const bytes = Buffer.alloc(700 * 1024, 'あ')
      const first = bytes.subarray(0, 512 * 1024)
      const begun = valueOf(await host.call('file.append', { chunk: first.toString('base64') }))
      const rest = bytes.subarray(512 * 1024).toString('base64')
      const whole = valueOf(await host.call('file.append', { file: begun.file, chunk: rest }))
      expect(whole).toEqual({ file: begun.file, size: bytes.length })
      const { file, size } = whole
      expect(await host.readDelivery({ by: 'download', name: 'x', file, size })).toEqual(bytes)
      expect(valueOf(await host.call('file.close', { file }))).toEqual({})
    })
  })
}
