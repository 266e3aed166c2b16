import { createPinia, type Pinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { backendKey, type Backend } from './backend/backend.ts'
import { eventsKey, followEvents } from './backend/events.ts'
import ClosedPage from './components/app/ClosedPage.vue'
import { rememberLanguage } from './last-language.ts'
import { useAppStore } from './stores/app.ts'
import { useDraftStore } from './stores/draft.ts'
import { useScenariosStore } from './stores/scenarios.ts'
import { createWords, wordsKey } from './words.ts'

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

async function showClosed(): Promise<void> {
  const words = createWords()
  await words.speak(navigator.language.startsWith('ja') ? 'ja' : 'en')
  createApp(ClosedPage).use(words.i18n).mount('#app')
}

/** The first situation lies on the desk at once; the one that is wanted is a key away. */
async function openFirstScenario(pinia: Pinia): Promise<void> {
  await Promise.all([useScenariosStore(pinia).load(), useDraftStore(pinia).choose()])
}

/** Puts the page on the screen; without a backend it only says how it is meant to be opened. */
export async function startPage(backend: Backend | undefined): Promise<void> {
  if (!backend) return showClosed()
  const words = createWords()
  const pinia = createPinia()
  const app = createApp(App)
  app.use(pinia).use(words.i18n)
  app.provide(backendKey, backend).provide(wordsKey, words)
  const settings = useAppStore(pinia)
  const opened = openFirstScenario(pinia)
  await settings.open()
  await words.speak(settings.uiLanguage)
  rememberLanguage(localStorage, settings.uiLanguage)
  await opened
  app.provide(eventsKey, followEvents(backend, wait))
  app.mount('#app')
}
