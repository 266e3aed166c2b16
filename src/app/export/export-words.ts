import type { UiLanguage } from '../../contract/language.ts'
import en from '../../../locales/en/export.json' with { type: 'json' }
import ja from '../../../locales/ja/export.json' with { type: 'json' }

/** The headings of an export. What stands under them are codes, times and the user's own words. */
export type ExportWords = typeof en

/** The headings in a language of the interface. */
export function exportWords(uiLanguage: UiLanguage): ExportWords {
  return uiLanguage === 'ja' ? ja : en
}
