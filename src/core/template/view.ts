/**
 * One name as a template sees it in one language: its text (`''` when missing or false), its items when it is a list,
 * and which of its choices are set (`{{#if remedy.refund}}`).
 */
export interface ViewValue {
  readonly text: string
  readonly items?: readonly string[]
  readonly flags?: readonly string[]
}

/** Everything a template can see, by field id, plus `tone` and `variant`. */
export type View = Readonly<Record<string, ViewValue>>
