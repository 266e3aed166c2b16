import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A running script that prints lines. */
export interface Child {
  /** Resolves when this many lines have come. */
  lines(count: number): Promise<void>
  /** Kills it without warning and gives every whole line it printed. */
  kill(): Promise<string[]>
}

/** Starts a TypeScript file of this folder in a process of its own. */
export function startChild(file: string, ...given: string[]): Child {
  const path = new URL(file, import.meta.url).pathname
  const child: ChildProcess = spawn(process.execPath, [path, ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('the child has no output')
  const seen: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => seen.push(line))
  const ended = once(child, 'exit')
  const drained = once(reader, 'close')
  return {
    lines: async (count) => {
      while (seen.length < count) await Promise.race([once(reader, 'line'), ended])
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
      await drained
      return seen
    },
  }
}
