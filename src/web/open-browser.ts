import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A program and its arguments. */
export interface Opener {
  readonly command: string
  readonly args: readonly string[]
}

/** How this system opens a file in the browser, or nothing where there is no screen to show it on. */
export function browserOpener(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  file: string,
): Opener | undefined {
  if (platform === 'win32') return { command: 'explorer.exe', args: [file] }
  if (platform === 'darwin') return { command: 'open', args: [file] }
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? { command: 'xdg-open', args: [file] } : undefined
}

/** A page that only leads on. The address holds the key, so it travels in a file and not on a command line. */
export function redirectPage(address: string): string {
  const target = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${target}">
<title>Dispute Composer</title>
`
}

/**
 * Leads the browser of this system to `address`, through a file in `folder` that only its owner can read; whoever owns
 * the folder clears it. Does nothing where there is no screen; a browser that does not start is no error, since the
 * address has been printed.
 */
export async function openBrowser(address: string, folder: string): Promise<void> {
  const file = join(folder, `open-${randomUUID()}.html`)
  const opener = browserOpener(process.platform, process.env, file)
  if (!opener) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(file, redirectPage(address), { mode: 0o600, flag: 'wx' })
  const child = spawn(opener.command, opener.args, { detached: true, stdio: 'ignore', windowsHide: true })
  child.once('error', () => undefined)
  child.unref()
}
