import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const examples = new URL('../../templates/scenarios/wrong-address/examples/', import.meta.url)

/** The file of a shipped example of `wrong-address`. */
export const exampleFile = fileURLToPath(new URL('refund-friendly.json', examples))

/** The text of that example in a language, as shipped, byte for byte. */
export function exampleText(language: 'en' | 'ja' | 'zh'): string {
  return readFileSync(new URL(`refund-friendly.${language}.txt`, examples), 'utf8')
}

interface ExampleFile {
  answers: Record<string, unknown>
}

/** The answers of that example. */
export function exampleAnswers(): Record<string, unknown> {
  const { answers }: ExampleFile = JSON.parse(readFileSync(exampleFile, 'utf8'))
  return answers
}
