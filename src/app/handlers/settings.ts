import type { SettingsFile } from '../settings.ts'
import type { HandlersFor } from './handlers-for.ts'

/** Reading and saving settings. */
export function createSettingsHandlers(settings: SettingsFile): HandlersFor<'settings'> {
  return {
    'settings.read': () => ({ settings: settings.read() }),
    'settings.save': async (input) => ({ settings: await settings.save(input.settings) }),
  }
}
