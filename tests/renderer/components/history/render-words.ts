import { createPinia } from 'pinia'
import { createSSRApp, type Component } from 'vue'
import { createI18n } from 'vue-i18n'
import { renderToString } from 'vue/server-renderer'
import app from '../../../../locales/en/app.json' with { type: 'json' }
import history from '../../../../locales/en/history.json' with { type: 'json' }
import { defaultSettings } from '../../../../src/contract/settings.ts'
import { backendKey } from '../../../../src/renderer/backend/backend.ts'
import { createBackend } from '../../../../src/renderer/backend/create-backend.ts'
import { useAppStore } from '../../../../src/renderer/stores/app.ts'

const opened = {
  ...{ version: '1.0.0', host: 'browser', today: '2026-11-22', dataFolder: '/data' },
  settings: { ...defaultSettings, uiLanguage: 'en' },
}

/** What a component of the history writes into the page, in English, without the marks that Vue leaves for itself. */
export async function renderWords(component: Component, props: Record<string, unknown>): Promise<string> {
  const pinia = createPinia()
  const page = createSSRApp(component, props)
    .use(pinia)
    .use(createI18n({ legacy: false, locale: 'en', messages: { en: { app, history } } }))
    .provide(backendKey, createBackend({ call: () => Promise.resolve({ ok: true, value: opened }) }))
  await useAppStore(pinia).open()
  return (await renderToString(page)).replace(/<!--.*?-->/g, '')
}
