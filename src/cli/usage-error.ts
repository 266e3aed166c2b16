import type { WordValues } from '../app/words.ts'

/** A command that cannot be understood. Its words stand in `locales/<lang>/cli.json` under `usage.<code>`. */
export class UsageError extends Error {
  readonly code: string
  readonly values: WordValues

  constructor(code: string, values: WordValues = {}) {
    super(code)
    this.name = 'UsageError'
    this.code = code
    this.values = values
  }
}
