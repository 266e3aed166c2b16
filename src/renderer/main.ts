import { createPinia, type Pinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { backendKey, createBackend } from './backend/backend.ts'
import { connectBridge } from './backend/bridge.ts'
import { eventsKey, followEvents } from './backend/events.ts'
import ClosedPage from './components/app/ClosedPage.vue'
import type { UiLanguage } from '../contract/language.ts'
import { useAppStore } from './stores/app.ts'
import { useDraftStore } from './stores/draft.ts'
import { useScenariosStore } from './stores/scenarios.ts'
import { createWords, wordsKey } from './words.ts'
import './styles/tokens.css'
import './styles/base.css'

/** Under this name the page remembers the last language, only to load its words before the application answers. */
const LAST_LANGUAGE = 'dispute-composer-language'
const lastLanguage = (): UiLanguage => (localStorage.getItem(LAST_LANGUAGE) === 'en' ? 'en' : 'ja')

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** The page without a way to the application: it can only say how it is meant to be opened. */
async function showClosed(): Promise<void> {
  const words = createWords()
  await words.speak(navigator.language.startsWith('ja') ? 'ja' : 'en')
  createApp(ClosedPage).use(words.i18n).mount('#app')
}

/** The first situation lies on the desk at once; the one that is wanted is a key away. */
async function openFirstScenario(pinia: Pinia): Promise<void> {
  const scenarios = useScenariosStore(pinia)
  const draft = useDraftStore(pinia)
  await scenarios.load()
  const [first] = scenarios.scenarios
  if (first) await draft.choose(first.id)
}

async function start(): Promise<void> {
  const bridge = connectBridge(window)
  if (!bridge) return showClosed()
  const backend = createBackend(bridge)
  const words = createWords()
  const pinia = createPinia()
  const app = createApp(App)
  app.use(pinia).use(words.i18n)
  app.provide(backendKey, backend).provide(wordsKey, words).provide(eventsKey, followEvents(backend, wait))
  const settings = useAppStore(pinia)
  words.prepare(lastLanguage())
  const opened = openFirstScenario(pinia)
  await settings.open()
  await words.speak(settings.uiLanguage)
  localStorage.setItem(LAST_LANGUAGE, settings.uiLanguage)
  await opened
  app.mount('#app')
}

void start()
