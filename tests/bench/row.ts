/** One row of the bench: what was measured, the figures, and whether the budget was met. */
export interface Row {
  readonly name: string
  readonly figures: Readonly<Record<string, number>>
  readonly budget: string
  readonly met: boolean
  /** Further lines below the row. */
  readonly details?: readonly string[]
}
