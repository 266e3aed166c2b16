import type { Choice } from '../../contract/scenario.ts'
import { findChoice } from '../../core/choices.ts'

/** The id of the choice a person means by a text: its id, its label in any language, or an alias. */
export function choiceNamed(choices: readonly Choice[], text: string): string | undefined {
  return findChoice(choices, text)?.id
}
