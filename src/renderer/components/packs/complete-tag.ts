/** A name that can stand in a tag; `insert` is what is written between the braces. */
export interface TagName {
  readonly kind: 'field' | 'flag' | 'piece' | 'block'
  readonly insert: string
  /** What it means, in the interface's language. */
  readonly label: string
}

/** What could be written at a place: the text from `from` to the caret is replaced. */
export interface Completion {
  readonly from: number
  readonly names: readonly TagName[]
}

const OPEN = /\{\{([^{}\n]*)$/

/** The names that fit what stands between `{{` and the caret; nothing outside a tag. */
export function completeTag(
  source: string,
  caret: number,
  names: readonly TagName[],
): Completion | undefined {
  const typed = OPEN.exec(source.slice(Math.max(0, caret - 120), caret))?.[1]
  if (typed === undefined) return undefined
  const wanted = typed.toLowerCase()
  const word = /[A-Za-z0-9.-]*$/.exec(wanted)?.[0] ?? ''
  const isArgument = /^[#~]?(#if|#unless|#each|else if)\s+[\w.-]*$/.test(wanted)
  const fitting = names.filter(({ kind, insert, label }) => {
    if (isArgument) return (kind === 'field' || kind === 'flag') && insert.toLowerCase().startsWith(word)
    if (kind === 'flag' && !word.includes('.')) return false
    return (
      insert.toLowerCase().startsWith(wanted.trimStart()) ||
      (wanted !== '' && label.toLowerCase().includes(wanted))
    )
  })
  const from = caret - (isArgument ? word.length : typed.length)
  const isWhole = fitting.length === 1 && fitting[0]?.insert === source.slice(from, caret)
  return fitting.length === 0 || isWhole ? undefined : { from, names: fitting }
}

/** The text to write for a name, with closing braces unless they stand there already, and where the caret goes in it. */
export function writtenTag({ kind, insert }: TagName, after: string): { text: string; caret: number } {
  if (kind === 'block' && insert.startsWith('#')) {
    const end = after.startsWith('}}') ? '' : `}}{{/${insert.slice(1).trim()}}}`
    return { text: `${insert}${end}`, caret: insert.length }
  }
  if (after.startsWith('}}')) return { text: insert, caret: insert.length + 2 }
  return { text: `${insert}}}`, caret: insert.length + 2 }
}
