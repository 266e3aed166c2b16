import * as z from 'zod'

/** The languages a message is written in: English, Japanese, simplified Chinese. */
export const Language = z.enum(['en', 'ja', 'zh'])
export type Language = z.infer<typeof Language>

/** The languages of the interface. */
export const UiLanguage = z.enum(['ja', 'en'])
export type UiLanguage = z.infer<typeof UiLanguage>

/** A short text that lands in a message or a title: one string per message language. */
export const Localized = z.strictObject({
  en: z.string().min(1),
  ja: z.string().min(1),
  zh: z.string().min(1),
})
export type Localized = z.infer<typeof Localized>

/** A text only the interface shows: one string per interface language. */
export const UiText = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) })
export type UiText = z.infer<typeof UiText>
