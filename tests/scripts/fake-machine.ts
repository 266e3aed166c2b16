import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Machine } from '../../scripts/set-up/machine.mjs'
import type { RunOptions, RunResult } from '../../scripts/set-up/run.mjs'

/** One process that was asked for. */
export interface Started {
  command: string
  args: readonly string[]
  options: RunOptions
}

/** What a started process answers; whatever is left out is a quiet success. */
export type Answer = (started: Started) => Partial<RunResult> | undefined

/** A machine that exists only for one test, with what it was told to start and to say. */
export interface FakeMachine {
  machine: Machine
  started: Started[]
  said: string[]
}

/** Makes an empty folder that is removed when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dispute-composer-scripts-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files, given as relative path and text, into a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Describes an old Linux machine with an empty project; processes it starts are only noted and answered. */
export function makeMachine(changes: Partial<Machine> = {}, answer: Answer = () => undefined): FakeMachine {
  const started: Started[] = []
  const said: string[] = []
  const machine: Machine = {
    root: makeFolder(),
    env: { PATH: '' },
    platform: 'linux',
    arch: 'x64',
    execPath: '/usr/bin/node',
    nodeVersion: '20.19.0',
    uid: 1000,
    pid: 77,
    now: () => 1_000_000_000_000,
    run: async (command, args, options) => {
      const call = { command, args, options }
      started.push(call)
      return { code: 0, output: '', timedOut: false, ...answer(call) }
    },
    say: (lines) => void said.push(...lines),
    ...changes,
  }
  return { machine, started, said }
}
