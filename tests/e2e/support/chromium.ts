/** How Chromium is started: the one the environment names or the system's, without talking to anybody. */
export interface ChromiumLaunch {
  executablePath: string
  args: string[]
}

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** The launch options for tests and pictures. Chromium's sandbox cannot work for root, so root goes without. */
export function chromiumLaunch(env: Readonly<Record<string, string | undefined>>): ChromiumLaunch {
  const isRoot = process.getuid?.() === 0
  return {
    executablePath: env.DISPUTE_COMPOSER_CHROMIUM || '/usr/bin/chromium',
    args: isRoot ? ['--no-sandbox', ...QUIET] : QUIET,
  }
}
