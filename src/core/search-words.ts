import type { ScenarioSummary } from '../contract/scenario.ts'
import { searchParts, searchText } from './search-text.ts'

/** Most UTF-16 units of bodies that are searched, per scenario. */
const LONGEST = 6_000

/** Pieces of a text that somebody may look for: words where spaces part them, clauses where only marks do; each once. */
function pieces(texts: readonly string[]): string {
  return [...new Set(searchParts(texts.join('\n')))].join(' ').slice(0, LONGEST)
}

/**
 * What a search of a scenario looks at, prepared once: three lines of search text with the titles, the tags, and the
 * when-line with the words of the messages (`bodies`, without their tags).
 */
export function searchWords(
  { title, tags, when }: Pick<ScenarioSummary, 'title' | 'tags' | 'when'>,
  bodies: readonly string[],
): string {
  const lines = [searchText(Object.values(title).join(' | ')), searchText(tags.join(' | '))]
  return [...lines, pieces([...Object.values(when), ...bodies])].join('\n')
}
