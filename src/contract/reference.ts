import * as z from 'zod'
import { UiText } from './language.ts'
import { ChoiceId } from './scenario.ts'
import { Day, Source } from './source.ts'

/** One dated fact: what it is about, what holds, what to know besides, and who says so. */
export const ReferenceRow = z.strictObject({
  id: ChoiceId,
  title: UiText,
  value: UiText,
  note: UiText.optional(),
  sources: z.array(Source).min(1),
})
export type ReferenceRow = z.infer<typeof ReferenceRow>

/** A table of facts as in `templates/reference/<id>.json`; `reviewed` is the day somebody last held it against its sources. */
export const ReferenceTable = z.strictObject({
  id: ChoiceId,
  reviewed: Day,
  rows: z.array(ReferenceRow).min(1),
})
export type ReferenceTable = z.infer<typeof ReferenceTable>
