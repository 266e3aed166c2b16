import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { Answers, type DraftInput } from '../../src/contract/draft.ts'
import type { Input } from '../../src/contract/operations.ts'
import type { ProblemCode } from '../../src/contract/problem.ts'
import { compose } from '../../src/core/compose.ts'
import { warningCodes } from '../../src/core/gate.ts'
import { takeText } from '../../src/core/take.ts'
import type { Host } from './host.ts'
import { valueOf } from './value-of.ts'

const Example = z.strictObject({
  answers: Answers,
  tone: z.string().optional(),
  variant: z.string().optional(),
})

/** A shipped example of `wrong-address`: filled in so that nothing stands in the way of copying. */
export function exampleDraft(changes: Partial<DraftInput> = {}): DraftInput {
  const file = new URL(
    '../../templates/scenarios/wrong-address/examples/refund-friendly.json',
    import.meta.url,
  )
  const { answers, tone, variant } = Example.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    scenario: 'wrong-address',
    answers,
    edits: {},
    ...(tone === undefined ? {} : { tone }),
    ...(variant === undefined ? {} : { variant }),
    ...changes,
  }
}

/** What the page would send to copy the English of a draft, and the warnings it would show before. */
export async function englishOf(
  { call }: Host,
  draft: DraftInput,
): Promise<{ take: Input<'message.copy'>; warnings: ProblemCode[] }> {
  const { scenario } = valueOf(await call('scenario.open', { id: draft.scenario }))
  const { today, settings } = valueOf(await call('app.open', {}))
  const composition = compose({ ...draft, scenario }, { today, limits: settings.limits })
  const shown = takeText(composition, ['en'], { of: 'whole' }, settings.limits[scenario.channel])
  return {
    take: { draft, languages: ['en'], piece: { of: 'whole' }, shown, accepted: [] },
    warnings: warningCodes(composition.problems, ['en']),
  }
}
