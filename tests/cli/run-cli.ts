import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url))

/** How a run of the command line ended and what it said. */
export interface Ending {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What a run finds around it. Without `dataFolder` it must find none: the place for it does not exist. */
export interface Around {
  readonly dataFolder?: string
  readonly input?: string | Uint8Array
  readonly now?: string
  readonly folder?: string
}

/** Runs the real entry in a process of its own, on 22 November 2026 unless told otherwise, and waits for its end. */
export async function runCli(args: readonly string[], around: Around = {}): Promise<Ending> {
  const { dataFolder, input = '', now = '2026-11-22', folder } = around
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      LANG: 'C.UTF-8',
      DISPUTE_COMPOSER_NOW: now,
      ...(dataFolder === undefined ? {} : { XDG_DATA_HOME: dataFolder, APPDATA: dataFolder }),
    },
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  child.stdin.on('error', () => undefined).end(input)
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}
