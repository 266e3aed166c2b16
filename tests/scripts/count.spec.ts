import { describe, expect, it } from 'vitest'
import { Stop } from '../../scripts/set-up/stop.mjs'
import { close } from '../../scripts/testing/close.mjs'
import {
  addCounts,
  closingLine,
  countPlaywright,
  countVitest,
  settleCount,
} from '../../scripts/testing/count.mjs'
import { makeMachine } from './fake-machine.ts'

const file = (
  status: string,
  ...tests: string[]
): { status: string; assertionResults: { status: string }[] } => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})
const specs = (...tests: string[]): { tests: { status: string }[] }[] => [
  { tests: tests.map((status) => ({ status })) },
]

describe('countVitest', () => {
  it('counts tests that did not run as failed', () => {
    const testResults = [
      file('passed', 'passed', 'skipped', 'todo', 'pending'),
      file('failed', 'passed', 'failed'),
    ]
    expect(countVitest({ testResults })).toEqual({ passed: 2, failed: 4 })
  })

  it('counts a file that broke before its tests, one that holds none, and one that broke after them', () => {
    const testResults = [file('failed'), file('passed'), file('failed', 'passed'), file('passed', 'passed')]
    expect(countVitest({ testResults })).toEqual({ passed: 2, failed: 3 })
  })
})

describe('countPlaywright', () => {
  it('counts nested suites, with skipped and flaky tests as failed', () => {
    const suites = [
      { specs: specs('expected', 'unexpected'), suites: [{ specs: specs('expected') }] },
      { suites: [{ suites: [{ specs: specs('skipped', 'flaky') }] }] },
    ]
    expect(countPlaywright({ suites, errors: [] })).toEqual({ passed: 2, failed: 3 })
  })

  it('counts an error outside every test', () => {
    expect(countPlaywright({ suites: [{ specs: specs('expected') }], errors: [{}] })).toEqual({
      passed: 1,
      failed: 1,
    })
  })
})

describe('settleCount', () => {
  it.each([
    ['a crashed runner', undefined, 1, { passed: 0, failed: 1 }],
    ['a runner without a report that claims success', undefined, 0, { passed: 0, failed: 1 }],
    ['a runner without tests', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['a bad exit after good tests', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['failed tests', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ['good tests', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ])('judges %s', (_, count, exitCode, expected) => {
    expect(settleCount(count, exitCode)).toEqual(expected)
  })
})

describe('the closing line', () => {
  it('adds every runner up', () => {
    const count = addCounts([{ passed: 3, failed: 0 }, { passed: 0, failed: 1 }, settleCount(undefined, 1)])
    expect(closingLine(count)).toBe('3 passed, 2 failed')
  })

  it.each([
    [{ passed: 2, failed: 0 }, 0],
    [{ passed: 2, failed: 1 }, 1],
    [{ passed: 0, failed: 0 }, 1],
  ])('goes with the exit code: %o', async (count, expected) => {
    const printed: string[] = []
    const { machine } = makeMachine()
    expect(
      await close(
        machine,
        async () => count,
        (text) => void printed.push(text),
      ),
    ).toBe(expected)
    expect(printed).toEqual([`${closingLine(count)}\n`])
  })

  it.each([new Stop(['だめ', 'no']), new Error('no')])(
    'comes also when the tests cannot begin',
    async (error) => {
      const printed: string[] = []
      const { machine, said } = makeMachine()
      const work = (): Promise<never> => Promise.reject(error)
      expect(await close(machine, work, (text) => void printed.push(text))).toBe(1)
      expect(printed).toEqual(['0 passed, 1 failed\n'])
      expect(said.join('\n')).toContain('no')
    },
  )
})
