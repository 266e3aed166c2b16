import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultSettings, Settings } from '../contract/settings.ts'

/**
 * The settings of a data folder as they are now, for a shell that only looks: nothing is created and nothing moved.
 * Where there is no file, or none that can be read, the defaults stand.
 */
export async function readSettings(dataFolder: string): Promise<Settings> {
  try {
    const found: unknown = JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8'))
    if (typeof found !== 'object') return defaultSettings
    return Settings.safeParse({ ...defaultSettings, ...found }).data ?? defaultSettings
  } catch {
    return defaultSettings
  }
}
