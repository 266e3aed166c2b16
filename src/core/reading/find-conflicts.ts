import type { FoundConflict, ReadingFacts, ReadStep } from '../../contract/reading.ts'
import type { StepConflict } from '../../contract/phrasebook.ts'

const FACTS = ['received', 'caseStatus', 'paymentMethod'] as const

/** Whether every fact a rule names is known and as it says. */
function holds(rule: StepConflict, facts: ReadingFacts): boolean {
  const isAs = (named: readonly string[] | undefined, fact: string | undefined): boolean =>
    named === undefined || (fact !== undefined && named.includes(fact))
  return FACTS.every((name) => isAs(rule[name], facts[name]))
}

/**
 * Holds each step against what the buyer knows: what is untrue and what is a trap. A rule that needs no fact gives way to one
 * about the same step that does.
 */
export function findConflicts(
  steps: readonly ReadStep[],
  facts: ReadingFacts,
  rules: readonly StepConflict[],
): FoundConflict[] {
  return steps.flatMap(({ labels }, step) => {
    const named = new Set(labels.map(({ label }) => label))
    const fitting = rules.filter(
      (rule) => rule.labels.some((label) => named.has(label)) && holds(rule, facts),
    )
    const found = fitting.map((rule): FoundConflict => {
      const fact = FACTS.find((name) => rule[name] !== undefined)
      return { id: rule.id, step, nature: rule.nature, ...(fact === undefined ? {} : { fact }) }
    })
    const specific = found.filter(({ fact }) => fact !== undefined)
    return specific.length > 0 ? specific : found
  })
}
