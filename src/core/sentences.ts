const END = /(?<![.!?])[.!?]+["”’)]*(?=\s|$)\s*|[。！？]+[」』”’）]*\s*|\n\s*/gu

/**
 * Cuts a text after every sentence and every line. Each piece keeps the space behind it, so that the pieces together
 * are the text again. A point inside a number (`12.34`) ends nothing.
 */
export function cutSentences(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    pieces.push(text.slice(start, end))
    start = end
  }
  if (start < text.length) pieces.push(text.slice(start))
  return pieces
}

/** The sentences of a text without the space between them; lines without a letter or a digit are left out. */
export function sentencesOf(text: string): string[] {
  return cutSentences(text)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}
