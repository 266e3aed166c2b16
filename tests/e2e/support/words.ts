import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  compile,
  createCoreContext,
  registerMessageCompiler,
  registerMessageResolver,
  resolveValue,
  translate,
} from '@intlify/core-base'

/** The languages of the interface. */
export type Ui = 'ja' | 'en'

/** Words of the interface by key (`history.title`), with named values and, for plurals, a count. */
export type Words = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
  plural?: number,
) => string

registerMessageCompiler(compile)
registerMessageResolver(resolveValue)

/** Reads the words of one language from `locales/`, so that no test spells a word itself. Throws for an unknown key. */
export function readWords(ui: Ui): Words {
  const folder = join(import.meta.dirname, '../../../locales', ui)
  const entries = readdirSync(folder).map((file) => {
    const words: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return [file.replace(/\.json$/, ''), words] as const
  })
  const context = createCoreContext({
    locale: ui,
    messages: { [ui]: Object.fromEntries(entries) },
    missing: (_context: unknown, _locale: unknown, key: string): string => {
      throw new Error(`locales/${ui} has no words for ${key}.`)
    },
  })
  return (key, values = {}, plural) => {
    const found =
      plural === undefined ? translate(context, key, values) : translate(context, key, values, { plural })
    return String(found)
  }
}
