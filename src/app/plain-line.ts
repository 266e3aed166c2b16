import { signRuns } from '../core/hidden-signs.ts'

/** A text on one line of a terminal: line ends as spaces, characters nobody sees by their code, `[U+202E]`. */
export function plainLine(text: string): string {
  return signRuns(text.replace(/[\t\r\n ]+/g, ' '))
    .map((run) => (run.code === undefined ? run.text : `[${run.code}]`))
    .join('')
    .trim()
}
