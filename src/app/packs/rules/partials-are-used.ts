import { findIncluded } from '../find-included.ts'
import type { LintRule } from '../lint-rule.ts'

/** Every shared piece stands in a message, directly or inside another piece. */
export const partialsAreUsed: LintRule = {
  id: 'partial-unused',
  severity: 'warning',
  check: ({ files }) => {
    const messages = [...files.keys()].filter((file) => /^scenarios\/[^/]+\/message\./.test(file))
    const used = new Set(messages.flatMap((file) => [...findIncluded(files, file)]))
    return [...files.keys()]
      .filter((file) => file.startsWith('partials/') && !used.has(file))
      .map((file) => ({ file, line: 1, column: 1, values: { name: file.replace(/^.*\/|\.hbs$/g, '') } }))
  },
}
