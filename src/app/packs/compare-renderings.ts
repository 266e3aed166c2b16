import type { DifferenceCode } from '../../contract/advice.ts'
import { compareTexts } from '../../core/advice/compare/compare-texts.ts'
import type { Difference } from '../../core/advice/compare/difference.ts'
import type { LintScenario, Rendering } from './lint-scenario.ts'
import { exampleTextFile } from './load-examples.ts'
import { positionAt } from './position-at.ts'
import type { Place } from './wording.ts'

/** A difference between the languages of a pack's messages, and where to look for it. */
export interface LocatedDifference {
  readonly code: DifferenceCode
  readonly place: Place
}

function compare({ texts }: Rendering, locate: (difference: Difference) => Place): LocatedDifference[] {
  return compareTexts(texts).map((difference) => ({ code: difference.code, place: locate(difference) }))
}

/** Differences of the examples at their texts; those of variations at the message, each once a scenario. */
function compareScenario({ scenario, examples, variations }: LintScenario): LocatedDifference[] {
  const located = [
    ...examples.flatMap((rendering) =>
      compare(rendering, ({ language, start, values }) => ({
        file: exampleTextFile(rendering.example, language),
        ...positionAt(rendering.texts[language] ?? '', start),
        values: { ...values },
      })),
    ),
    ...variations.flatMap((rendering) =>
      compare(rendering, ({ language, values }) => ({
        file: `scenarios/${scenario.id}/message.${language}.hbs`,
        line: 1,
        column: 1,
        values: { ...values },
      })),
    ),
  ]
  const first = new Map<string, LocatedDifference>()
  for (const one of located) {
    const key = JSON.stringify([one.code, one.place.values])
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

/** Holds the languages of every example and of its variations against each other. */
export function compareRenderings(scenarios: readonly LintScenario[]): LocatedDifference[] {
  return scenarios.flatMap(compareScenario)
}
