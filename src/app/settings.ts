import { access, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultSettings, Settings } from '../contract/settings.ts'
import { writeAtomicFile } from './atomic-file.ts'
import type { Log } from './log.ts'

/** Some of the settings; what is absent or undefined stays as it was. */
export type SettingsChanges = { [Key in keyof Settings]?: Settings[Key] | undefined }

/** What the user chose, kept in `settings.json`. */
export interface SettingsFile {
  read(): Settings
  /** Saves what is given and leaves the rest; resolves once it is on the disk. */
  save(changes: SettingsChanges): Promise<Settings>
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Settings written by an older version lack newer keys; those take their defaults. */
function parseSettings(text: string): Settings | undefined {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined
    return Settings.safeParse({ ...defaultSettings, ...found }).data
  } catch {
    return undefined
  }
}

/** Moves a file that cannot be read aside, under a name that is free. */
async function keepAside(folder: string, path: string, now: Date): Promise<void> {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '')
  for (let count = 1; ; count += 1) {
    const target = join(folder, `settings.broken-${time}${count === 1 ? '' : `-${count}`}.json`)
    const isFree = await access(target).then(
      () => false,
      () => true,
    )
    if (isFree) return rename(path, target)
  }
}

/**
 * Opens the settings of a data folder. A file that is not valid is kept aside as `settings.broken-<time>.json` and the
 * defaults stand. Throws the system's error when the folder cannot be read.
 */
export async function openSettings(folder: string, now: () => Date, log: Log): Promise<SettingsFile> {
  const path = join(folder, 'settings.json')
  const text = await readText(path)
  const found = text === undefined ? defaultSettings : parseSettings(text)
  if (found === undefined) {
    await keepAside(folder, path, now())
    log('settings-broken')
  }
  let settings = found ?? defaultSettings
  let queue: Promise<unknown> = Promise.resolve()

  const write = async (changes: SettingsChanges): Promise<Settings> => {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined)
    const next = Settings.parse({ ...settings, ...Object.fromEntries(given) })
    await writeAtomicFile(path, `${JSON.stringify(next, null, 2)}\n`)
    settings = next
    return next
  }
  return {
    read: () => settings,
    save: (changes) => {
      const saved = queue.then(() => write(changes))
      queue = saved.catch(() => undefined)
      return saved
    },
  }
}
