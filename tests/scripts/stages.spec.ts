import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilerFor, listTypeProjects } from '../../scripts/testing/check-types.mjs'
import { readTestStages, runStages, STAGES } from '../../scripts/testing/stages.mjs'
import { type Answer, type FakeMachine, makeMachine, type Started, writeFiles } from './fake-machine.ts'

const vitestReport = { testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }] }
const playwrightReport = {
  suites: [{ specs: [{ tests: [{ status: 'expected' }, { status: 'expected' }] }] }],
  errors: [],
}
const outputs = [
  'node/main.js',
  'node/web.js',
  'node/cli.js',
  'node/worker.js',
  'preload/index.cjs',
  'renderer/index.html',
]

/** Which tool of node_modules was started. */
const toolOf = ({ args }: Started): string =>
  /node_modules\/(?:@playwright\/)?([\w-]+)/.exec(args[0] ?? '')?.[1] ?? ''

/** Writes the report a runner was asked for. */
function report({ args, options }: Started): void {
  const vitestFile = args
    .find((arg) => arg.startsWith('--outputFile.json='))
    ?.slice('--outputFile.json='.length)
  if (vitestFile !== undefined) writeFileSync(vitestFile, JSON.stringify(vitestReport))
  const playwrightFile = options.env.PLAYWRIGHT_JSON_OUTPUT_FILE
  if (playwrightFile !== undefined) writeFileSync(playwrightFile, JSON.stringify(playwrightReport))
}

/** A project in which every tool does its work, unless `answer` knows better. */
function makeProject(answer: Answer = () => undefined): FakeMachine {
  const fake = makeMachine({}, (started) => {
    const own = answer(started)
    if (own !== undefined) return own
    if (toolOf(started) === 'electron-vite')
      writeFiles(fake.machine.root, Object.fromEntries(outputs.map((file) => [`out/${file}`, ''])))
    report(started)
    return undefined
  })
  const chromium = join(fake.machine.root, 'chromium')
  writeFiles(fake.machine.root, { chromium: '', 'tsconfig.core.json': '{}', 'src/a.ts': '' })
  fake.machine.env = { PATH: '', DISPUTE_COMPOSER_CHROMIUM: chromium }
  return fake
}

describe('runStages', () => {
  it('runs every runner once and counts every test', async () => {
    const { machine, started } = makeProject()
    expect(await runStages(machine, '/n', STAGES)).toEqual({ passed: 6, failed: 0 })
    expect(started.map(toolOf)).toEqual([
      'electron-vite',
      'typescript',
      'eslint',
      'prettier',
      'vitest',
      'test',
    ])
    expect(started.at(-1)?.options.env.DISPUTE_COMPOSER_CHROMIUM).toBe(join(machine.root, 'chromium'))
  })

  it('goes on after a failure', async () => {
    const { machine, started } = makeProject((call) =>
      ['typescript', 'eslint', 'prettier', 'vitest'].includes(toolOf(call)) ? { code: 1 } : undefined,
    )
    expect(await runStages(machine, '/n', STAGES)).toEqual({ passed: 2, failed: 4 })
    expect(started).toHaveLength(6)
  })

  it('fails without Chromium, after running the rest', async () => {
    const { machine, started, said } = makeProject()
    machine.env = { PATH: '', CHROMIUM_PATH: '/nowhere' }
    expect(await runStages(machine, '/n', STAGES)).toEqual({ passed: 4, failed: 1 })
    expect(started.map(toolOf)).not.toContain('test')
    expect(said.join('\n')).toContain('CHROMIUM_PATH does not point to a Chromium')
  })

  it('does not drive an application that could not be built', async () => {
    const { machine, started } = makeProject((call) =>
      toolOf(call) === 'electron-vite' ? { code: 1 } : undefined,
    )
    expect(await runStages(machine, '/n', ['e2e'])).toEqual({ passed: 0, failed: 1 })
    expect(started.map(toolOf)).toEqual(['electron-vite'])
  })

  it('builds nothing and needs no Chromium for types, lint and format', async () => {
    const { machine, started } = makeProject()
    machine.env = { PATH: '' }
    expect(await runStages(machine, '/n', ['types', 'lint', 'format'])).toEqual({ passed: 3, failed: 0 })
    expect(started.map(toolOf)).toEqual(['typescript', 'eslint', 'prettier'])
  })
})

describe('readTestStages', () => {
  it('is everything, or what --only names, in the usual order', () => {
    expect(readTestStages([])).toEqual(STAGES)
    expect(readTestStages(['--only=unit,types'])).toEqual(['types', 'unit'])
  })

  it.each(['--only=everything', '--fast', 'tests/a.spec.ts'])('refuses %s with exit code 2', (arg) => {
    expect(() => readTestStages([arg])).toThrow(expect.objectContaining({ exitCode: 2 }))
  })
})

describe('type projects', () => {
  it('are every tsconfig but the shared base; the page needs the Vue compiler', () => {
    const { machine } = makeMachine()
    writeFiles(machine.root, {
      'tsconfig.base.json': '',
      'tsconfig.core.json': '',
      'tsconfig.renderer.json': '',
      'package.json': '',
    })
    expect(listTypeProjects(machine.root)).toEqual(['tsconfig.core.json', 'tsconfig.renderer.json'])
    expect(compilerFor('tsconfig.renderer.json')).toContain('vue-tsc')
    expect(compilerFor('tsconfig.core.json')).not.toContain('vue-tsc')
  })
})
