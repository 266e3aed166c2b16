import type { UiLanguage } from '../../contract/language.ts'
import enHistory from '../../../locales/en/history.json' with { type: 'json' }
import en from '../../../locales/en/export.json' with { type: 'json' }
import jaHistory from '../../../locales/ja/history.json' with { type: 'json' }
import ja from '../../../locales/ja/export.json' with { type: 'json' }

/**
 * The headings of an export. What stands under them are codes, times and the user's own words; `named` has the words for what
 * was read in a received message.
 */
export type ExportWords = ReturnType<typeof exportWords>

const withNames = (words: typeof en, { risks, kinds }: Pick<typeof enHistory, 'risks' | 'kinds'>) => ({
  ...words,
  named: { ...words.named, risks, kinds },
})
const [japanese, english] = [withNames(ja, jaHistory), withNames(en, enHistory)]

/** The headings in a language of the interface. */
export function exportWords(uiLanguage: UiLanguage): typeof english {
  return uiLanguage === 'ja' ? japanese : english
}
