/**
 * What makes a spreadsheet take a cell for a formula: `=`, `+`, `-` or `@`, also in their full-width and small forms, also
 * behind spaces, invisible or control characters and quotation marks; and a tab, line break or NUL at the very beginning.
 */
const dangerous =
  /^(?:'*[\t\r\n\0]|[\s\p{C}\p{Default_Ignorable_Code_Point}'"]*[=+\-@＝＋－＠﹦﹢﹣﹫\u2212])/u

/** Puts an apostrophe before a cell that a spreadsheet would calculate; every other cell stays as it is. */
export function guardCell(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}

/** The text `guardCell` was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell
}
