import type { Choice } from '../contract/scenario.ts'

const key = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** Finds the choice a text means: its id, its label in any language, or an alias, whatever the width and case. */
export function findChoice(choices: readonly Choice[], text: string): Choice | undefined {
  const wanted = key(text)
  return (
    choices.find((choice) => choice.id === wanted) ??
    choices.find(({ label, aliases = [] }) =>
      [label.en, label.ja, label.zh, ...aliases].some((name) => key(name) === wanted),
    )
  )
}
