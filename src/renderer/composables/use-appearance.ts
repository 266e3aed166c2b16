import { watchEffect } from 'vue'
import { useAppStore } from '../stores/app.ts'

/** Puts the chosen appearance on the page; without a choice the system's own is followed by the style sheet, live. */
export function useAppearance(): void {
  const app = useAppStore()
  watchEffect(() => {
    const { appearance } = app.settings
    if (appearance === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.dataset['theme'] = appearance
  })
}
