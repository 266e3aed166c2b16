import type { Span } from '../../contract/reading.ts'

const BEFORE = String.raw`(?:(?:step|no\.|ステップ|手順|步骤) ?|第|[(（])?`
const BEHIND = String.raw`(?:[.．)）、:：](?!\d)|步|(?:歩|番|つ)目)`
/** Where a list may be counted, behind a space or a stop: `1.`, `(2)`, `Step 3:`, 第4步, ステップ5 behind a space, a number alone at the front of a line. */
const COUNT = new RegExp(
  String.raw`(?<=^|[\s。；;！!])${BEFORE}(?<count>\d{1,2})${BEHIND}|^[ \t]*${BEFORE}(?<front>\d{1,2})(?=\s|$)`,
  'gimu',
)

/** The counts of lists that begin with 1 and go on to 2 and further; one number alone is no list. Linear. */
export function listCounts(text: string): Span[] {
  const lists: Span[][] = [[]]
  for (const { 0: whole, index, groups = {} } of text.matchAll(COUNT)) {
    const count = Number(groups['count'] ?? groups['front'])
    if (count === 1) lists.push([])
    const list = lists.at(-1)
    if (list && count === list.length + 1) list.push({ start: index, end: index + whole.length })
  }
  return lists.filter((list) => list.length > 1).flat()
}
