import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Output } from '../../contract/operations.ts'
import type { Settings } from '../../contract/settings.ts'
import { useBackend } from '../backend/backend.ts'
import { useFailuresStore } from './failures.ts'

type Opened = Output<'app.open'>

/** What stands before the application has answered; never kept anywhere. */
const unopened: Opened = {
  version: '',
  host: 'browser',
  today: '1970-01-01',
  dataFolder: '',
  settings: {
    uiLanguage: 'ja',
    appearance: 'system',
    limits: { chat: 500, dispute: 500, 'card-company': 2000, platform: 2000 },
    exportFolder: '',
  },
}

/** The application itself: its host, the day in Japan, the settings. */
export const useAppStore = defineStore('app', () => {
  const { call } = useBackend()
  const failures = useFailuresStore()
  const opened = shallowRef(unopened)
  const isOpen = shallowRef(false)

  /** Asks for the basics; also when the window comes back after midnight, for the new day. */
  async function open(): Promise<void> {
    const reply = await call('app.open', {})
    if (!reply.ok) return failures.show(reply.error)
    opened.value = reply.value
    isOpen.value = true
  }

  /** Changes settings at once and keeps them; goes back when they could not be kept. */
  async function save(settings: Partial<Omit<Settings, 'exportFolder'>>): Promise<void> {
    const before = opened.value
    opened.value = { ...before, settings: { ...before.settings, ...settings } }
    const reply = await call('settings.save', { settings })
    if (reply.ok) {
      opened.value = { ...opened.value, settings: reply.value.settings }
    } else {
      opened.value = before
      failures.show(reply.error)
    }
  }

  return {
    isOpen,
    version: computed(() => opened.value.version),
    host: computed(() => opened.value.host),
    today: computed(() => opened.value.today),
    dataFolder: computed(() => opened.value.dataFolder),
    settings: computed(() => opened.value.settings),
    uiLanguage: computed(() => opened.value.settings.uiLanguage),
    open,
    save,
  }
})
