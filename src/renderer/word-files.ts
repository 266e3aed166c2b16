import type { UiLanguage } from '../contract/language.ts'
import type { Words } from './words-shape.ts'

/** The words of each interface language, every language in a file of its own; loaded once, when first asked for. */
export const wordFiles: Readonly<Record<UiLanguage, () => Promise<{ words: Words }>>> = {
  ja: () => import('./words-ja.ts'),
  en: () => import('./words-en.ts'),
}
