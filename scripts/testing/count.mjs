/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} VitestReport
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ tests: { status: string }[] }[]} [specs]
 */

/**
 * Counts a Vitest JSON report. A test that did not run is a failure; so is a file that broke before its tests, or
 * that holds none.
 *
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const files = report.testResults.map(({ status, assertionResults }) => {
    const count = countStatuses(
      assertionResults.map((test) => test.status),
      'passed',
    )
    const isBroken = assertionResults.length === 0 || (status !== 'passed' && count.failed === 0)
    return isBroken ? { ...count, failed: count.failed + 1 } : count
  })
  return addCounts(files)
}

/**
 * Counts a Playwright JSON report. Skipped and flaky tests are failures; so is an error outside every test.
 *
 * @param {{ suites: PlaywrightSuite[], errors?: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ suites, errors = [] }) {
  const count = countStatuses(suites.flatMap(listStatuses), 'expected')
  return errors.length > 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
function listStatuses({ suites = [], specs = [] }) {
  const own = specs.flatMap((spec) => spec.tests.map((test) => test.status))
  return [...own, ...suites.flatMap(listStatuses)]
}

/**
 * @param {readonly string[]} statuses
 * @param {string} good
 * @returns {Count}
 */
function countStatuses(statuses, good) {
  const passed = statuses.filter((status) => status === good).length
  return { passed, failed: statuses.length - passed }
}

/**
 * What one runner contributes: its report, made honest by its exit code. No report, a report without tests, or a bad
 * exit without a failed test is one failure.
 *
 * @param {Count | undefined} count undefined when there was no readable report
 * @param {number} exitCode
 * @returns {Count}
 */
export function settleCount(count, exitCode) {
  if (count === undefined || count.passed + count.failed === 0) return { passed: 0, failed: 1 }
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/**
 * The closing line of a test run.
 *
 * @param {Count} count
 */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
