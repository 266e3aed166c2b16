import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { ImportChoice, ImportReport, PackChange } from '../../contract/operations/pack.ts'
import type { Input, Output, Reply } from '../../contract/operations.ts'
import { useBackend } from '../backend/backend.ts'
import { downloadByPage } from '../backend/deliver.ts'
import { uploadByPage } from '../backend/upload.ts'
import { useAppStore } from './app.ts'
import { useDraftStore } from './draft.ts'
import { useFailuresStore } from './failures.ts'
import { useScenariosStore } from './scenarios.ts'

/** An upload that has been looked at and waits for a yes. */
export interface Incoming {
  readonly file: string
  readonly report: ImportReport
}

/** The packs, shipped and own, and everything that can be done to them as a whole. */
export const usePacksStore = defineStore('packs', () => {
  const backend = useBackend()
  const { call } = backend
  const app = useAppStore()
  const draft = useDraftStore()
  const failures = useFailuresStore()
  const scenarios = useScenariosStore()
  const listed = shallowRef<Output<'pack.list'>>()
  const incoming = shallowRef<Incoming>()
  /** The id of the scenario that is being edited, if any. */
  const editing = shallowRef<string>()

  async function load(): Promise<void> {
    const reply = await call('pack.list', {})
    if (reply.ok) listed.value = reply.value
    else failures.show(reply.error)
  }

  /** The value of a reply; a failure is shown. */
  function valueOf<T>(reply: Reply<T>): T | undefined {
    if (reply.ok) return reply.value
    failures.show(reply.error)
    return undefined
  }

  /** Asks for everything again that a change of the packs may have touched. */
  async function refresh(): Promise<void> {
    await Promise.all([load(), scenarios.reload()])
    await draft.refresh()
  }

  /** Waits for a change and shows the packs as they are then. Nothing when it failed. */
  async function change<T>(asked: Promise<Reply<T>>): Promise<T | undefined> {
    const value = valueOf(await asked)
    if (value !== undefined) await refresh()
    return value
  }

  /** Takes the last change back; an editor whose scenario is gone by that is closed. */
  async function undo(): Promise<PackChange | undefined> {
    const value = await change(call('pack.undo', {}))
    const own = listed.value?.packs.filter((pack) => pack.own) ?? []
    const isThere = own.some(({ scenarios: entries }) => entries.some(({ id }) => id === editing.value))
    if (!isThere) editing.value = undefined
    return value?.undone
  }

  async function setEnabled(part: Input<'pack.enable'>, enabled: boolean): Promise<boolean> {
    return (await change(call(enabled ? 'pack.enable' : 'pack.disable', part))) !== undefined
  }

  /** Hands an own pack, or some of its scenarios, out as a file; gives its name, or nothing when that failed or was called off. */
  async function exportPack(pack: string, scenarios?: string[]): Promise<string | undefined> {
    const order = { pack, uiLanguage: app.uiLanguage, ...(scenarios && { scenarios }) }
    const value = valueOf(await call('pack.export', order))
    if (!value) return undefined
    const { delivery } = value
    const failure = delivery.by === 'download' ? await downloadByPage(backend, delivery) : undefined
    if (failure) failures.show(failure)
    return failure ? undefined : delivery.name
  }

  /** Looks at a file; what it would bring waits in `incoming`. */
  async function look(blob: Blob): Promise<void> {
    const file = valueOf(await uploadByPage(backend, blob))
    if (file === undefined) return
    const report = valueOf(await call('pack.preview-import', { file }))
    if (report) incoming.value = { file, report }
    else await call('file.close', { file })
  }

  /** Forgets the upload that waits. */
  async function dismiss(): Promise<void> {
    const file = incoming.value?.file
    incoming.value = undefined
    if (file !== undefined) await call('file.close', { file })
  }

  /** Takes over what waits; `choices` are those for single scenarios, by their ids. */
  async function take(
    choice: ImportChoice,
    choices: Readonly<Record<string, ImportChoice>> = {},
  ): Promise<Output<'pack.import'> | undefined> {
    const file = incoming.value?.file
    if (file === undefined) return undefined
    const taken = await change(call('pack.import', { file, choice, choices: { ...choices } }))
    await dismiss()
    return taken
  }

  return {
    listed,
    incoming,
    editing,
    undoable: computed(() => listed.value?.undo),
    load,
    refresh,
    undo,
    duplicate: (id: string) => change(call('pack.duplicate', { id })),
    remove: (id: string) => change(call('pack.remove-scenario', { id })),
    setEnabled,
    exportPack,
    look,
    dismiss,
    take,
  }
})
