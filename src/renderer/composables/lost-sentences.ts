import { cutSentences } from '../../core/sentences.ts'

/** A piece of an old text; lost when the new text holds no such sentence. The pieces together are the old text. */
export interface OldPiece {
  readonly text: string
  readonly isLost: boolean
}

/** Holds an old text against a new one, sentence by sentence. */
export function lostSentences(before: string, now: string): OldPiece[] {
  const known = new Set(cutSentences(now).map((sentence) => sentence.trim()))
  return cutSentences(before).map((text) => ({ text, isLost: !known.has(text.trim()) }))
}
