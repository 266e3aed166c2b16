const TAG = /\{\{!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}|\{\{\{[^{}]*\}\}\}|\{\{[^{}]*\}\}/g
/** Stands for a value nobody knows yet. */
const VALUE = '\ufffc'

const blank = (tag: string, sign: string): string => tag.replace(/[^\n]/g, sign)

/**
 * The words of a template with its tags covered, every offset where it was: a value that will be printed is covered with
 * `\ufffc`, everything else with spaces.
 */
export function maskTags(source: string): string {
  return source.replace(TAG, (tag) =>
    blank(tag, /^\{\{~?\s*[\w.]+\s*~?\}\}$/.test(tag) && !/^\{\{~?\s*else\b/.test(tag) ? VALUE : ' '),
  )
}
