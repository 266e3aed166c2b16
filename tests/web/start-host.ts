import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const entry = fileURLToPath(new URL('../../out/node/web.js', import.meta.url))

/** The built browser host as a process of its own. */
export interface HostProcess {
  readonly output: { stdout: string; stderr: string }
  /** The first whole line of its output; rejects with everything it said when it ends before. */
  firstLine(): Promise<string>
  readonly ended: Promise<number | null>
  signal(name: NodeJS.Signals): void
}

/** Starts the built browser host for the running test. */
export function startHost(args: readonly string[], env: Readonly<Record<string, string>> = {}): HostProcess {
  const child = spawn(process.execPath, [entry, ...args], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (output.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (output.stderr += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const line = (): string | undefined => /^(.*)\n/.exec(output.stdout)?.[1]
  return {
    output,
    ended,
    firstLine: () =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = line()
          if (found !== undefined) resolve(found)
        }
        child.stdout.on('data', look)
        look()
        void ended.then((code) => {
          reject(new Error(`The host ended with ${code}: ${output.stderr}`))
        })
      }),
    signal: (name) => void child.kill(name),
  }
}
