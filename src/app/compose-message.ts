import type { DraftInput } from '../contract/draft.ts'
import type { Language } from '../contract/language.ts'
import type { Problem, Verdict } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { Settings } from '../contract/settings.ts'
import { compose } from '../core/compose.ts'
import { problemsFor, verdictFor } from '../core/gate.ts'
import { takeText } from '../core/take.ts'
import { todayInJapan } from './clock.ts'

/** A message for somebody who has no page: its texts and what the gate says of the languages that are wanted. */
export interface ComposedMessage {
  /** The text of every language, gaps as `[fieldId]`. */
  readonly texts: Partial<Record<Language, string>>
  /** The text of the wanted languages, byte for byte what the page copies. */
  readonly taken: string
  readonly verdict: Verdict
  readonly problems: readonly Problem[]
}

/** Composes a draft at a moment and takes the wanted languages whole. Keeps nothing. */
export function composeMessage(
  { answers, tone, variant, edits }: DraftInput,
  scenario: Scenario,
  languages: readonly Language[],
  { now, limits }: { now: Date; limits: Settings['limits'] },
): ComposedMessage {
  const composition = compose(
    { scenario, answers, tone, variant, edits },
    { today: todayInJapan(now), limits },
  )
  const messages = Object.values(composition.messages)
  return {
    texts: Object.fromEntries(messages.map(({ language, text }) => [language, text])),
    taken: takeText(composition, languages, { of: 'whole' }, limits[scenario.channel]),
    verdict: verdictFor(composition.problems, languages),
    problems: problemsFor(composition.problems, languages),
  }
}
