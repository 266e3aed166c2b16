import { parseArgs } from 'node:util'
import { build, isBuilt } from '../set-up/build.mjs'
import { withNodeFirst } from '../set-up/find-node.mjs'
import { Stop } from '../set-up/stop.mjs'
import { words } from '../set-up/words.mjs'
import { checkTypes } from './check-types.mjs'
import { addCounts } from './count.mjs'
import { provideChromium } from './provide-chromium.mjs'
import { runChecked, runPlaywright, runVitest } from './run-counted.mjs'

/** @typedef {import('../set-up/machine.mjs').Machine} Machine */
/** @typedef {import('./count.mjs').Count} Count */
/** @typedef {'types' | 'lint' | 'format' | 'unit' | 'e2e'} Stage */

const FAILED = { passed: 0, failed: 1 }

/** @type {readonly Stage[]} */
export const STAGES = ['types', 'lint', 'format', 'unit', 'e2e']

/**
 * Reads the flags of `npm test`.
 *
 * @param {readonly string[]} args
 * @returns {readonly Stage[]} what to run, in the usual order
 * @throws {Stop} with exit code 2 for anything it does not know
 */
export function readTestStages(args) {
  const { only } = parseTestArguments(args)
  if (only === undefined) return STAGES
  const wanted = only.split(',')
  const odd = wanted.find((name) => !STAGES.some((stage) => stage === name))
  if (odd !== undefined) throw wrongUsage(`--only=${odd}`)
  return STAGES.filter((stage) => wanted.includes(stage))
}

/** @param {readonly string[]} args */
function parseTestArguments(args) {
  try {
    return parseArgs({ args: [...args], options: { only: { type: 'string' } } }).values
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} problem */
function wrongUsage(problem) {
  return new Stop(words.wrongUsage(problem, `--only=${STAGES.join('|')}`), 2)
}

/**
 * Runs the stages one after the other, whatever the earlier ones say. Unit and end-to-end tests look at the built
 * application and at Chromium; without either, the end-to-end tests count as failed.
 *
 * @param {Machine} machine
 * @param {string} node a Node that can run the tools
 * @param {readonly Stage[]} stages
 * @returns {Promise<Count>}
 */
export async function runStages(machine, node, stages) {
  const needsApplication = stages.includes('unit') || stages.includes('e2e')
  const chromium = needsApplication ? await tryFor(machine, () => provideChromium(machine)) : undefined
  const isReady = needsApplication && (await tryFor(machine, () => ensureBuilt(machine, node))) === true
  const env = { ...withNodeFirst(machine, node) }
  if (chromium !== undefined) env.DISPUTE_COMPOSER_CHROMIUM = chromium
  const bench = { machine, node, env }

  /** @type {Record<Stage, () => Promise<Count>>} */
  const work = {
    types: async () => ((await checkTypes(machine, node)) ? { passed: 1, failed: 0 } : FAILED),
    lint: () => runChecked(bench, 'node_modules/eslint/bin/eslint.js', ['.']),
    format: () => runChecked(bench, 'node_modules/prettier/bin/prettier.cjs', ['--check', '.']),
    unit: () => runVitest(bench),
    e2e: async () => {
      if (chromium !== undefined && isReady) return runPlaywright(bench)
      machine.say(words.notCounted('e2e', chromium === undefined ? 'no Chromium' : 'no build'))
      return FAILED
    },
  }
  const counts = []
  for (const stage of stages) {
    machine.say(words.stage(stage))
    counts.push(await work[stage]())
  }
  return addCounts(counts)
}

/**
 * @param {Machine} machine
 * @param {string} node
 */
async function ensureBuilt(machine, node) {
  if (!isBuilt(machine)) await build(machine, node)
  return true
}

/**
 * @template Result
 * @param {Machine} machine
 * @param {() => Promise<Result>} attempt
 * @returns {Promise<Result | undefined>} undefined, after saying why, when the attempt stopped
 */
async function tryFor(machine, attempt) {
  try {
    return await attempt()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    machine.say(error.lines)
    return undefined
  }
}
