import { parseArgs } from 'node:util'

/**
 * The folder after `--data-dir`, if one is given. Other arguments are Electron's and Chromium's own and are left alone.
 */
export function readDataDir(args: readonly string[]): string | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: { 'data-dir': { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const dataDir = values['data-dir']
  return typeof dataDir === 'string' && dataDir !== '' ? dataDir : undefined
}
