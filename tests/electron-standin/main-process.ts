import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLine } from './rpc.ts'
import type { Answers, Line } from './rpc.ts'

const bundle = fileURLToPath(new URL('../../out/node/main.js', import.meta.url))
const hooks = new URL('./hooks.ts', import.meta.url).href

/** The built main bundle, running in a Node of its own. */
export interface MainProcess {
  readonly line: Line
  /** What it wrote on its two outputs so far. */
  output(): string
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>
  kill(): void
}

/** What a main process is started with. `env` is added to the environment of the test. */
export interface MainParts {
  readonly dataDir: string
  readonly env?: Readonly<Record<string, string>>
  readonly answers: Answers
}

/** Starts the unmodified built main bundle with the stand-in in place of Electron. */
export function startMain({ dataDir, env = {}, answers }: MainParts): MainProcess {
  const child = fork(bundle, [`--data-dir=${dataDir}`], {
    execArgv: ['--import', hooks],
    env: { ...process.env, XDG_CACHE_HOME: join(dataDir, 'cache'), ...env },
    serialization: 'advanced',
    silent: true,
  })
  let output = ''
  const listen = (chunk: Uint8Array): void => {
    output += Buffer.from(chunk).toString('utf8')
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)

  const line = createLine(
    (message) => {
      if (child.connected) child.send(Object(message))
    },
    { ...answers, ended: () => undefined },
  )
  child.on('message', (message) => {
    line.receive(message)
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      line.cut(`The main process has ended.\n${output}`)
      resolve(code)
    })
  })
  return { line, output: () => output, ended, kill: () => child.kill('SIGKILL') }
}
