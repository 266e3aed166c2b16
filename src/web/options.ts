import { parseArgs } from 'node:util'

/** The flags of the browser host. `port` 0 means any free one. */
export interface WebOptions {
  readonly dataDir: string | undefined
  readonly port: number
  readonly open: boolean
}

/**
 * Reads `--data-dir=DIR`, `--port=N` and `--no-open`. Gives nothing when a flag is unknown or makes no sense.
 */
export function readWebOptions(args: readonly string[]): WebOptions | undefined {
  const values = parse(args)
  if (!values) return undefined
  const { port = '0', 'no-open': noOpen = false, 'data-dir': dataDir } = values
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535 || dataDir === '') return undefined
  return { dataDir, port: Number(port), open: !noOpen }
}

function parse(
  args: readonly string[],
): { port?: string; 'no-open'?: boolean; 'data-dir'?: string } | undefined {
  try {
    return parseArgs({
      args: [...args],
      options: { 'data-dir': { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    }).values
  } catch {
    return undefined
  }
}
