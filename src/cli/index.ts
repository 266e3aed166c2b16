import { createReadStream } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createOutput } from './output.ts'
import { readBytes } from './read-bytes.ts'
import { runCommand } from './run-command.ts'

/** Whoever reads the result may stop reading; that is no mistake. */
function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}

process.stdout.on('error', endQuietlyWhenNobodyReads)
process.stderr.on('error', endQuietlyWhenNobodyReads)

process.exitCode = await runCommand(process.argv.slice(2), {
  output: createOutput(process.stdout, process.stderr, process.stdout.isTTY),
  env: process.env,
  platform: process.platform,
  templatesFolder: fileURLToPath(new URL('../../templates/', import.meta.url)),
  read: (file, most) => readBytes(file === '-' ? process.stdin : createReadStream(file, { end: most }), most),
})
