import { jsonPlace } from '../json-place.ts'
import type { LintRule } from '../lint-rule.ts'

/** The same day one year before; 29 February becomes 29 February of a year that may not have one, which sorts right. */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}

/** Somebody has held every scenario, wizard, table of facts and the phrasebook against its sources within twelve months. */
export const reviewsAreRecent: LintRule = {
  id: 'review-old',
  severity: 'warning',
  check: ({ pack, references, phrasebook, files, today }) => {
    const reviewed = [
      ...pack.scenarios.map(
        (scenario) => [`scenarios/${scenario.id}/scenario.json`, scenario.reviewed] as const,
      ),
      ...[...pack.wizards.values()].map((wizard) => [`wizards/${wizard.id}.json`, wizard.reviewed] as const),
      ...references.map((table) => [`reference/${table.id}.json`, table.reviewed] as const),
      ...(phrasebook ? [['phrasebook/ideas.json', phrasebook.reviewed] as const] : []),
    ]
    return reviewed
      .filter(([, day]) => day < yearBefore(today))
      .map(([file, day]) => jsonPlace(files, file, ['reviewed'], { day }))
  },
}
