import { posix, win32 } from 'node:path'

/** What the place of the data folder depends on. `override` is what the user asked for with `--data-dir`. */
export interface DataFolderQuestion {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly override?: string | undefined
}

/**
 * The one folder everything is kept in: `%APPDATA%\Dispute Composer` on Windows, `~/Library/Application Support/Dispute
 * Composer` on macOS, `$XDG_DATA_HOME/dispute-composer` (or under `~/.local/share`) elsewhere. Always an absolute path; a
 * relative `override` counts from the working folder, a relative environment value is ignored.
 */
export function dataFolder({ platform, env, home, override }: DataFolderQuestion): string {
  const path = platform === 'win32' ? win32 : posix
  if (override) return path.resolve(override)
  const given = (name: string, otherwise: string): string => {
    const value = env[name]
    return value && path.isAbsolute(value) ? value : otherwise
  }
  if (platform === 'win32')
    return path.join(given('APPDATA', path.join(home, 'AppData', 'Roaming')), 'Dispute Composer')
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Dispute Composer')
  return path.join(given('XDG_DATA_HOME', path.join(home, '.local', 'share')), 'dispute-composer')
}
