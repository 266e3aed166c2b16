import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import type { Row } from './row.ts'
import { median, percentile, round } from './statistics.ts'

const ROUNDS = 7

async function startOnce(root: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-start-'))
  const began = performance.now()
  const child = spawn(
    'npm',
    ['start', '--silent', '--', '--host=browser', '--no-open', `--data-dir=${folder}`],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    },
  )
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('http://127.0.0.1:')) resolve()
    })
    child.once('exit', () => reject(new Error('ended before an address was printed')))
  })
  const took = performance.now() - began
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  await once(child, 'close')
  await rm(folder, { recursive: true, force: true })
  return took
}

/** `npm start` when everything is built, until the address is printed (browser host). Milliseconds. */
export async function startWarm(root: string): Promise<Row> {
  await startOnce(root)
  const samples: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) samples.push(await startOnce(root))
  const middle = median(samples)
  return {
    name: 'start-warm',
    figures: { medianMs: round(middle), worstMs: round(percentile(samples, 1)), rounds: ROUNDS },
    budget: 'median ≤ 1000 ms',
    met: middle <= 1000,
  }
}
