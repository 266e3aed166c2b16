import { createPinia } from 'pinia'
import { createSSRApp, type Component } from 'vue'
import { createI18n } from 'vue-i18n'
import { renderToString } from 'vue/server-renderer'
import app from '../../../../locales/en/app.json' with { type: 'json' }
import base from '../../../../locales/en/base.json' with { type: 'json' }
import compose from '../../../../locales/en/compose.json' with { type: 'json' }
import guide from '../../../../locales/en/guide.json' with { type: 'json' }
import reading from '../../../../locales/en/reading.json' with { type: 'json' }
import type { Phrasebook } from '../../../../src/contract/phrasebook.ts'
import type { Reading } from '../../../../src/contract/reading.ts'
import { defaultSettings } from '../../../../src/contract/settings.ts'
import { backendKey } from '../../../../src/renderer/backend/backend.ts'
import { createBackend } from '../../../../src/renderer/backend/create-backend.ts'
import { createReadingDesk, deskKey } from '../../../../src/renderer/components/reading/reading-desk.ts'
import { useAppStore } from '../../../../src/renderer/stores/app.ts'
import { useReadingBookStore } from '../../../../src/renderer/stores/reading-book.ts'
import { useReadingStore } from '../../../../src/renderer/stores/reading.ts'

const opened = {
  ...{ version: '1.0.0', host: 'browser', today: '2026-11-22', dataFolder: '/data' },
  settings: { ...defaultSettings, uiLanguage: 'en' },
}
const words = { app, base, compose, guide, reading }

/** What is read: the text, the reading it has, and the phrasebook that explains it. */
export interface Read {
  readonly text: string
  readonly translation?: string
  readonly found: Reading
  readonly phrasebook: Phrasebook
}

/** What a component of the reading writes into the page, in English, without the marks that Vue leaves for itself. */
export async function renderReading(
  component: Component,
  props: Record<string, unknown>,
  { text, translation = '', found, phrasebook }: Read,
): Promise<string> {
  const pinia = createPinia()
  const page = createSSRApp(component, props)
    .use(pinia)
    .use(createI18n({ legacy: false, locale: 'en', messages: { en: words } }))
    .provide(backendKey, createBackend({ call: () => Promise.resolve({ ok: true, value: opened }) }))
    .provide(deskKey, createReadingDesk())
  await useAppStore(pinia).open()
  useReadingBookStore(pinia).reader = { phrasebook, read: () => found }
  const store = useReadingStore(pinia)
  store.setText(text)
  store.setTranslation(translation)
  return (await renderToString(page)).replace(/<!--.*?-->/g, '')
}
