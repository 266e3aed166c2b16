import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, createCoreContext, registerMessageCompiler, translate } from '@intlify/core-base'

/** The languages of the interface. */
export type Ui = 'ja' | 'en'

/** Words of the interface by key (`history.title`), with named values and, for plurals, a count. */
export type Words = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
  plural?: number,
) => string

function* flatten(tree: unknown, path: string): Generator<[key: string, sentence: string]> {
  if (typeof tree === 'string') yield [path, tree]
  else if (typeof tree === 'object' && tree !== null) {
    for (const [name, value] of Object.entries(tree)) yield* flatten(value, `${path}.${name}`)
  }
}

/** Reads the words of one language from `locales/`, so that no test spells a word itself. Throws for an unknown key. */
export function readWords(ui: Ui): Words {
  registerMessageCompiler(compile)
  const folder = join(import.meta.dirname, '../../../locales', ui)
  const sentences = Object.fromEntries(
    readdirSync(folder).flatMap((file) => [
      ...flatten(JSON.parse(readFileSync(join(folder, file), 'utf8')), file.replace(/\.json$/, '')),
    ]),
  )
  const context = createCoreContext({ locale: ui, messages: { [ui]: sentences }, warnHtmlMessage: false })
  return (key, values = {}, plural = 1) => {
    if (!Object.hasOwn(sentences, key)) throw new Error(`locales/${ui} has no words for ${key}.`)
    return String(translate(context, key, values, { plural }))
  }
}
