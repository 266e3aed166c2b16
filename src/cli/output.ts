import type { Writable } from 'node:stream'

/** Where a command speaks: results to one stream, everything else to the other. */
export interface Output {
  /** Writes the result as it is; a terminal gets a line feed behind it. */
  result(text: string): void
  /** Writes the result as lines. */
  lines(lines: readonly string[]): void
  /** Writes the result as JSON. */
  json(value: unknown): void
  /** Writes one of several results as JSON on one line. */
  jsonLine(value: unknown): void
  /** Says something that is not the result, on one line. */
  say(text: string): void
}

/** Speaks through the streams of a process. */
export function createOutput(out: Writable, error: Writable, isTerminal: boolean): Output {
  return {
    result: (text) => void out.write(isTerminal ? `${text}\n` : text),
    lines: (lines) => void out.write(lines.map((line) => `${line}\n`).join('')),
    json: (value) => void out.write(`${JSON.stringify(value, null, 2)}\n`),
    jsonLine: (value) => void out.write(`${JSON.stringify(value)}\n`),
    say: (text) => void error.write(`${text.replace(/\s*\n\s*/g, ' ')}\n`),
  }
}
