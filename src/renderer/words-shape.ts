import type { LocaleMessageDictionary, VueMessageType } from 'vue-i18n'

/** The words of one interface language: one namespace per file of `locales/<lang>/`, named like the file. */
export type Words = Record<string, LocaleMessageDictionary<VueMessageType>>
