import { fold } from '../../core/advice/fold.ts'
import type { LintSubject } from './lint-subject.ts'

/** What separates the labels of one row in `reference/labels.json`. */
const BETWEEN = ' · '

/** A label as it is looked up: whatever its width and case. */
export function labelKey(label: string): string {
  return fold(label).trim()
}

/** Every label of the shop the pack knows: those of its wizards, and the table `reference/labels.json`. */
export function readGlossary({ pack, references }: LintSubject): ReadonlySet<string> {
  const steps = [...pack.wizards.values()].flatMap((wizard) => wizard.steps)
  const pressed = steps.flatMap(({ labels: { en, path = [], otherEn = [], ja } }) => [
    en,
    ...path,
    ...otherEn,
    ...ja,
  ])
  const rows = references.filter(({ id }) => id === 'labels').flatMap((table) => table.rows)
  const listed = rows.flatMap(({ value }) => [...value.en.split(BETWEEN), ...value.ja.split(BETWEEN)])
  return new Set([...pressed, ...listed].map(labelKey))
}
