import { useI18n } from 'vue-i18n'
import { useAnnouncerStore } from '../stores/announcer.ts'
import { useAppStore } from '../stores/app.ts'
import { useScenariosStore } from '../stores/scenarios.ts'

/** Makes situations favourites and back, and says so. */
export function useFavourite(): { toggle(id: string): Promise<void> } {
  const { t } = useI18n()
  const app = useAppStore()
  const announcer = useAnnouncerStore()
  const scenarios = useScenariosStore()

  async function toggle(id: string): Promise<void> {
    const favourite = !scenarios.usage.favourites.includes(id)
    if (!(await scenarios.favour(id, favourite))) return
    const title = scenarios.scenarios.find((one) => one.id === id)?.title[app.uiLanguage] ?? ''
    announcer.say(t(favourite ? 'finding.favoured' : 'finding.unfavoured', { title }))
  }
  return { toggle }
}
