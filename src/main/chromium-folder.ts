import { createHash } from 'node:crypto'
import { posix, win32 } from 'node:path'

/** What the folder depends on. `dataFolder` is the application's own folder. */
export interface ChromiumFolderParts {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly dataFolder: string
}

/**
 * Where Electron keeps Chromium's own files: in the system's folder for caches, apart from what the user owns, and one
 * per data folder, so that two data folders are two applications.
 */
export function chromiumFolder({ platform, env, home, dataFolder }: ChromiumFolderParts): string {
  const name = `chromium-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local')
    return win32.join(local, 'Dispute Composer', name)
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches', 'Dispute Composer', name)
  return posix.join(env['XDG_CACHE_HOME'] || posix.join(home, '.cache'), 'dispute-composer', name)
}
