import { todayInJapan } from '../clock.ts'
import type { Desktop } from '../desktop.ts'
import type { Events } from '../events.ts'
import type { SettingsFile } from '../settings.ts'
import type { HandlersFor } from './handlers-for.ts'

/** What the page needs first, and news. */
export function createAppHandlers(parts: {
  version: string
  dataFolder: string
  desktop: Desktop
  settings: SettingsFile
  events: Events
  now: () => Date
}): HandlersFor<'app'> {
  const { version, dataFolder, desktop, settings, events, now } = parts
  return {
    'app.open': () => ({
      version,
      host: desktop.host,
      today: todayInJapan(now()),
      dataFolder,
      settings: settings.read(),
    }),
    'app.next-event': ({ after }) => events.next(after),
  }
}
