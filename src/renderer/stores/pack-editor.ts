import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Language } from '../../contract/language.ts'
import type { Output } from '../../contract/operations.ts'
import type { Manuscript } from '../../contract/own-pack.ts'
import type { Scenario, ScenarioFile } from '../../contract/scenario.ts'
import { useBackend } from '../backend/backend.ts'
import { useFailuresStore } from './failures.ts'
import { usePacksStore } from './packs.ts'

/** How long nobody has to write before the manuscript is checked, in milliseconds. */
const PAUSE = 250

type Checked = Output<'pack.check'>

/** The scenario of one's own that is being written, and what the application says of it. Nothing is kept until it is saved. */
export const usePackEditorStore = defineStore('pack-editor', () => {
  const { call } = useBackend()
  const failures = useFailuresStore()
  const packs = usePacksStore()
  const opened = shallowRef<Output<'pack.open-scenario'>>()
  const manuscript = shallowRef<Manuscript>()
  const checked = shallowRef<Checked>({ problems: [] })
  /** The scenario for the preview; a language whose text has a mistake keeps its last good one. */
  const shown = shallowRef<Scenario>()
  const versions = shallowRef<Output<'pack.versions'>['versions']>([])
  /** The words of titles and labels that are empty; while there are any, nothing can be checked or saved. */
  const isIncomplete = shallowRef(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const isDirty = computed(
    () => JSON.stringify(manuscript.value) !== JSON.stringify(opened.value?.manuscript),
  )

  function show(scenario: Scenario | undefined): void {
    const before = shown.value?.id === scenario?.id ? shown.value?.templates : {}
    if (scenario) shown.value = { ...scenario, templates: { ...before, ...scenario.templates } }
  }

  async function check(): Promise<void> {
    const asked = manuscript.value
    if (!asked) return
    const reply = await call('pack.check', { manuscript: asked })
    if (asked !== manuscript.value) return
    isIncomplete.value = !reply.ok && reply.error.code === 'invalid-input'
    if (reply.ok) {
      checked.value = reply.value
      show(reply.value.scenario)
    } else if (!isIncomplete.value) failures.show(reply.error)
  }

  function put(next: Manuscript): void {
    manuscript.value = next
    clearTimeout(timer)
    timer = setTimeout(() => void check(), PAUSE)
  }

  /** Opens a scenario. After a save, `saved` is what was saved; whatever was written since then stays. */
  async function open(id: string, saved?: Manuscript): Promise<void> {
    const reply = await call('pack.open-scenario', { id })
    if (!reply.ok) {
      failures.show(reply.error)
      packs.editing = undefined
      return
    }
    opened.value = reply.value
    if (!saved || manuscript.value === saved) manuscript.value = reply.value.manuscript
    const [kept] = await Promise.all([call('pack.versions', { id }), check()])
    versions.value = kept.ok ? kept.value.versions : []
  }

  function changeScenario(part: Partial<ScenarioFile>): void {
    const { value } = manuscript
    if (value) put({ ...value, scenario: { ...value.scenario, ...part } })
  }

  /** Changes the template of a language, or one of its shared pieces. */
  function changeSource(language: Language, piece: string, source: string): void {
    const { value } = manuscript
    if (!value) return
    if (piece === '') return put({ ...value, messages: { ...value.messages, [language]: source } })
    const pieces = { ...value.partials[language], [piece]: source }
    put({ ...value, partials: { ...value.partials, [language]: pieces } })
  }

  /** Saves; `seen` says that the newest original was held against it. Says which version it is now. */
  async function save(seen?: number): Promise<number | undefined> {
    const { value } = manuscript
    if (!value) return undefined
    const reply = await call(
      'pack.save-scenario',
      seen === undefined ? { manuscript: value } : { manuscript: value, seen },
    )
    if (!reply.ok) {
      // Something that is still empty; the check that was to say so has not come yet.
      if (reply.error.code === 'invalid-input') isIncomplete.value = true
      else failures.show(reply.error)
      return undefined
    }
    await Promise.all([open(value.scenario.id, value), packs.refresh()])
    return reply.value.version
  }

  /** Saves a kept version again as the newest one. */
  async function restore(version: number): Promise<number | undefined> {
    const id = manuscript.value?.scenario.id
    if (id === undefined) return undefined
    const reply = await call('pack.restore', { id, version })
    if (!reply.ok) {
      failures.show(reply.error)
      return undefined
    }
    await Promise.all([open(id), packs.refresh()])
    return reply.value.version
  }

  /** Lets go of what was written. */
  function close(): void {
    clearTimeout(timer)
    opened.value = undefined
    manuscript.value = undefined
    checked.value = { problems: [] }
    shown.value = undefined
    isIncomplete.value = false
  }

  return {
    opened,
    manuscript,
    checked,
    shown,
    versions,
    isIncomplete,
    isDirty,
    open,
    put,
    changeScenario,
    changeSource,
    save,
    restore,
    close,
  }
})
