/** A word of a text: lower-case, with a plain apostrophe, and where it stands in UTF-16 units. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{Script=Latin}\d]+(?:['’]\p{Script=Latin}+)*/gu

/** The words in Latin letters of a text; an apostrophe inside a word belongs to it, a hyphen does not. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }))
}
