/** A heading with its value. */
export type Fact = readonly [heading: string, value: string]

/** What an export for reading says of an entry, in its order. Values may be empty and may hold line ends. */
export interface EntrySheet {
  readonly title: string
  readonly facts: readonly Fact[]
  readonly texts: readonly { readonly heading: string; readonly text: string }[]
  /** What was read in a received message. */
  readonly reading: readonly Fact[]
  /** The steps made of a received message. */
  readonly tasks: readonly { readonly text: string; readonly done: boolean }[]
}
