import { LONGEST_MESSAGE } from '../../contract/reading.ts'

/** The most bytes a message can have: three for each UTF-16 unit in UTF-8, and the mark before the text. */
export const MOST_MESSAGE_BYTES = 3 * LONGEST_MESSAGE + 3

/** Why the bytes of a file are no message that can be read. */
export type MessageRefusal = 'message-too-long' | 'message-encoding' | 'message-binary'

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/**
 * The text of a file: UTF-8, or UTF-16 with its mark; the mark before the text is left out. A file that holds characters
 * of code 0 is no text.
 */
export function decodeMessage(
  bytes: Uint8Array,
): { readonly text: string } | { readonly refused: MessageRefusal } {
  if (bytes.length > MOST_MESSAGE_BYTES) return { refused: 'message-too-long' }
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.includes(0)) return { refused: 'message-binary' }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (text.includes('\0')) return { refused: 'message-binary' }
    return text.length > LONGEST_MESSAGE ? { refused: 'message-too-long' } : { text }
  } catch (error) {
    if (error instanceof TypeError) return { refused: 'message-encoding' }
    throw error
  }
}
