import { compile, createCoreContext, registerMessageCompiler, translate } from '@intlify/core-base'
import enCli from '../../locales/en/cli.json' with { type: 'json' }
import enFailures from '../../locales/en/failures.json' with { type: 'json' }
import enProblems from '../../locales/en/problems.json' with { type: 'json' }
import jaCli from '../../locales/ja/cli.json' with { type: 'json' }
import jaFailures from '../../locales/ja/failures.json' with { type: 'json' }
import jaProblems from '../../locales/ja/problems.json' with { type: 'json' }
import type { UiLanguage } from '../contract/language.ts'

/** Sentences by key, in as many levels as they need. */
export interface Tree {
  readonly [key: string]: string | Tree
}

/** What fills the placeholders of a sentence, by name. */
export type WordValues = Readonly<Record<string, string | number>>

/** The words of one interface language, for everything that speaks without a page. */
export interface Words {
  readonly language: UiLanguage
  /** The sentence of `<feature>.<key>` with its placeholders filled. Throws when there is no such sentence. */
  t(key: string, values?: WordValues): string
}

const trees: Readonly<Record<UiLanguage, Tree>> = {
  ja: { cli: jaCli, failures: jaFailures, problems: jaProblems },
  en: { cli: enCli, failures: enFailures, problems: enProblems },
}

function* flatten(tree: Tree, path: string): Generator<[key: string, sentence: string]> {
  for (const [name, value] of Object.entries(tree)) {
    const key = path === '' ? name : `${path}.${name}`
    if (typeof value === 'string') yield [key, value]
    else yield* flatten(value, key)
  }
}

/** Opens the words of an interface language, and `more` of them; keys are `<file>.<key>`, as in `problems.missing-field`. */
export function createWords(language: UiLanguage, more: Tree = {}): Words {
  registerMessageCompiler(compile)
  const sentences = Object.fromEntries(flatten({ ...trees[language], ...more }, ''))
  const context = createCoreContext({
    locale: language,
    messages: { [language]: sentences },
    warnHtmlMessage: false,
  })
  return {
    language,
    t: (key, values = {}) => {
      if (!Object.hasOwn(sentences, key)) throw new Error(`There are no words for ${key} in ${language}.`)
      return String(translate(context, key, values))
    },
  }
}
