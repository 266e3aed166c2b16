/** A word, a number, a sign of money or one Chinese or Japanese character, with its place in the text in UTF-16 units. */
export interface Token {
  /** The word as it is compared: plain letters in lower case. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Half words before it in its sentence: a word is two, a Chinese or Japanese character one. */
  readonly at: number
  /** Whether it is a Chinese or Japanese character. */
  readonly isCharacter: boolean
  /** Whether a comma, a colon, a bracket or a dash stands before it. */
  readonly afterBreak: boolean
}

/** A sentence or a line with its words. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}
