import type { Language } from '../contract/language.ts'
import type { Problem, ProblemCode, Verdict } from '../contract/problem.ts'

/** The problems that concern at least one of these languages. */
export function problemsFor(problems: readonly Problem[], languages: readonly Language[]): Problem[] {
  return problems.filter(({ language }) => language === undefined || languages.includes(language))
}

/** The gate: blocked by any blocking problem, a warning by any warning, else ready. Notes do not weigh. */
export function verdictFor(problems: readonly Problem[], languages: readonly Language[]): Verdict {
  const severities = problemsFor(problems, languages).map(({ severity }) => severity)
  if (severities.includes('blocked')) return 'blocked'
  return severities.includes('warning') ? 'warning' : 'ready'
}

/** The warnings somebody has to accept before these languages may be copied, each code once. */
export function warningCodes(problems: readonly Problem[], languages: readonly Language[]): ProblemCode[] {
  const codes = problemsFor(problems, languages)
    .filter(({ severity }) => severity === 'warning')
    .map(({ code }) => code)
  return [...new Set(codes)]
}
