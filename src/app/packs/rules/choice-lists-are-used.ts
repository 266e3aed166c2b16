import type { LintRule } from '../lint-rule.ts'

/** Every list in `choices/` is offered by a field. */
export const choiceListsAreUsed: LintRule = {
  id: 'choices-unused',
  severity: 'warning',
  check: ({ files }) => {
    const scenarios = [...files].filter(([file]) => file.endsWith('/scenario.json')).map(([, text]) => text)
    return [...files.keys()].flatMap((file) => {
      const name = /^choices\/(.+)\.json$/.exec(file)?.[1]
      const isUsed = name === undefined || scenarios.some((text) => text.includes(`"${name}"`))
      return isUsed ? [] : [{ file, line: 1, column: 1, values: { name } }]
    })
  },
}
