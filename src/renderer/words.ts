import type { InjectionKey } from 'vue'
import { createI18n, type I18n } from 'vue-i18n'
import type { UiLanguage } from '../contract/language.ts'
import { wordFiles } from './word-files.ts'
import type { Words } from './words-shape.ts'

/** The page's words, and the way to another language. */
export interface PageWords {
  readonly i18n: I18n<Record<string, Words>, Record<string, never>, Record<string, never>, string, false>
  /** Loads a language when it is not there yet, and switches to it everywhere, `<html lang>` included. */
  speak(language: UiLanguage): Promise<void>
}

/** Under this key the words are provided. */
export const wordsKey: InjectionKey<PageWords> = Symbol('words')

/** Sets the words up; nothing is loaded until a language is spoken. */
export function createWords(): PageWords {
  const i18n = createI18n({
    legacy: false,
    locale: '',
    fallbackLocale: false,
    messages: {},
    missingWarn: false,
    fallbackWarn: false,
  })
  const loaded = new Set<UiLanguage>()
  return {
    i18n,
    async speak(language) {
      if (!loaded.has(language)) {
        const { words } = await wordFiles[language]()
        i18n.global.setLocaleMessage(language, words)
        loaded.add(language)
      }
      i18n.global.locale.value = language
      document.documentElement.lang = language
    },
  }
}
