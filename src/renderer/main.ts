import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { backendKey, createBackend } from './backend/backend.ts'
import { connectBridge } from './backend/bridge.ts'
import { eventsKey, followEvents } from './backend/events.ts'
import ClosedPage from './components/app/ClosedPage.vue'
import { useAppStore } from './stores/app.ts'
import { useScenariosStore } from './stores/scenarios.ts'
import { createWords, wordsKey } from './words.ts'
import './styles/tokens.css'
import './styles/base.css'

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
  await Promise.all([settings.open(), useScenariosStore(pinia).load()])
  await words.speak(settings.uiLanguage)
  app.mount('#app')
}

void start()
