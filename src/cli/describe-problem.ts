import type { Problem } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { Words } from '../app/words.ts'

/** A finding with its sentence. */
export interface DescribedProblem {
  readonly code: Problem['code']
  readonly field?: string
  readonly message: string
}

function labelOf(id: string | undefined, { fields }: Scenario, { language }: Words): string {
  return fields.find((field) => field.id === id)?.label[language] ?? id ?? ''
}

/** Puts a finding into words. */
export function describeProblem(problem: Problem, scenario: Scenario, words: Words): DescribedProblem {
  const { code, field, language, values } = problem
  const message = words.t(`problems.${code}`, {
    ...values,
    field: labelOf(field, scenario, words),
    other: labelOf(values?.['otherField']?.toString(), scenario, words),
    language: language ? words.t(`cli.languages.${language}`) : '',
  })
  return field === undefined ? { code, message } : { code, field, message }
}

/** The line a terminal gets for a finding: `missing-field: orderNumber (Order number): …`. */
export function problemLine(problem: Problem, scenario: Scenario, words: Words): string {
  const { field, message } = describeProblem(problem, scenario, words)
  const place = field === undefined ? [] : [`${field} (${labelOf(field, scenario, words)})`]
  return [problem.code, ...(problem.language ? [problem.language] : []), ...place, message].join(': ')
}
