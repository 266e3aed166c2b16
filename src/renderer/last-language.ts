import type { UiLanguage } from '../contract/language.ts'

const NAME = 'dispute-composer-language'

/** The language of the last visit: a guess, good only for loading its words before the application answers. */
export function lastLanguage(storage: Pick<Storage, 'getItem'>): UiLanguage {
  return storage.getItem(NAME) === 'en' ? 'en' : 'ja'
}

/** Remembers the language for the next visit. */
export function rememberLanguage(storage: Pick<Storage, 'setItem'>, language: UiLanguage): void {
  storage.setItem(NAME, language)
}
