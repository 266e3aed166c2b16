import * as z from 'zod'
import { UiLanguage } from './language.ts'

/** Longest message per channel in UTF-16 units. The shop publishes none; 500 is a cautious default for chat and dispute. */
export const Limits = z.strictObject({
  chat: z.int().min(50).max(20_000),
  dispute: z.int().min(50).max(20_000),
  'card-company': z.int().min(50).max(20_000),
  platform: z.int().min(50).max(20_000),
})
export type Limits = z.infer<typeof Limits>

/** What the user chose about the application itself, kept in `settings.json`. */
export const Settings = z.strictObject({
  uiLanguage: UiLanguage,
  appearance: z.enum(['system', 'light', 'dark']),
  limits: Limits,
  /** The folder the last export went to, as the save dialog remembers it; empty until then. */
  exportFolder: z.string(),
})
export type Settings = z.infer<typeof Settings>

/** What stands until the user says otherwise. */
export const defaultSettings: Settings = {
  uiLanguage: 'ja',
  appearance: 'system',
  limits: { chat: 500, dispute: 500, 'card-company': 2000, platform: 2000 },
  exportFolder: '',
}
