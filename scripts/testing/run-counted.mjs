import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { words } from '../set-up/words.mjs'
import { countPlaywright, countVitest, settleCount } from './count.mjs'

/** @typedef {import('../set-up/machine.mjs').Machine} Machine */
/** @typedef {import('./count.mjs').Count} Count */
/**
 * What every runner needs.
 *
 * @typedef {object} Bench
 * @property {Machine} machine
 * @property {string} node a Node that can run the tools
 * @property {Record<string, string | undefined>} env
 */

/**
 * Runs a tool that can only succeed or fail; it counts as one test.
 *
 * @param {Bench} bench
 * @param {string} tool path relative to the root
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
export async function runChecked({ machine, node, env }, tool, args) {
  const { code } = await machine.run(node, [join(machine.root, tool), ...args], {
    cwd: machine.root,
    env,
    output: 'through',
  })
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Runs Vitest once and counts its tests.
 *
 * @param {Bench} bench
 * @param {readonly string[]} args such as another configuration
 * @returns {Promise<Count>}
 */
export function runVitest(bench, args = []) {
  return runReported(bench, 'vitest', countVitest, (report) => ({
    tool: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    env: bench.env,
  }))
}

/**
 * Runs Playwright once and counts its tests.
 *
 * @param {Bench} bench
 * @returns {Promise<Count>}
 */
export function runPlaywright(bench) {
  return runReported(bench, 'playwright', countPlaywright, (report) => ({
    tool: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--reporter=list,json'],
    env: { ...bench.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  }))
}

/**
 * @template Report
 * @param {Bench} bench
 * @param {string} name
 * @param {(report: Report) => Count} count
 * @param {(report: string) => { tool: string, args: string[], env: Record<string, string | undefined> }} describe
 * @returns {Promise<Count>}
 */
async function runReported({ machine, node }, name, count, describe) {
  const folder = mkdtempSync(join(tmpdir(), `dispute-composer-${name}-`))
  try {
    const file = join(folder, 'report.json')
    const { tool, args, env } = describe(file)
    const { code } = await machine.run(node, [join(machine.root, tool), ...args], {
      cwd: machine.root,
      env,
      output: 'through',
    })
    const counted = readReport(file, count)
    const settled = settleCount(counted, code)
    if (counted === undefined || settled.failed > counted.failed)
      machine.say(words.notCounted(name, `exit code ${code}`))
    return settled
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Count} count
 * @returns {Count | undefined} undefined when the runner left no whole report
 */
function readReport(file, count) {
  if (!existsSync(file)) return undefined
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
