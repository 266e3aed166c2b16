import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createOutput } from '../../src/cli/output.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import type { Ending } from './run-cli.ts'

/** Runs a command line inside the test, where a process of its own would say nothing more. It finds no file. */
export async function runHere(args: readonly string[], now = '2026-11-22'): Promise<Ending> {
  const [out, error] = [new PassThrough(), new PassThrough()]
  const code = await runCommand(args, {
    output: createOutput(out, error, false),
    env: { XDG_DATA_HOME: '/nonexistent', APPDATA: '/nonexistent', DISPUTE_COMPOSER_NOW: now },
    platform: process.platform,
    templatesFolder: fileURLToPath(new URL('../../templates/', import.meta.url)),
    read: () => Promise.reject(new Error('there is no such file')),
  })
  out.end()
  error.end()
  return { code, stdout: await text(out), stderr: await text(error) }
}
