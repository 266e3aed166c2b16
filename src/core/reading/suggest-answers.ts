import type { Answers } from '../../contract/draft.ts'
import type { NamedFact, Reading, ReadingFacts, ReadStep, Suggestion } from '../../contract/reading.ts'
import type { CompiledPhrasebook } from './compile-phrasebook.ts'

const MOST = 3
/** The scenario that answers steps which are not true. */
const ABOUT_STEPS = 'seller-dispute-steps'
/** The labels that `seller-dispute-steps` asks about, with the ids of its choices. */
const UNTRUE_STEPS: Readonly<Record<string, string>> = {
  'Received Goods': 'received',
  'Return Goods & Refund': 'return-goods',
  'I want to return the goods': 'return-goods',
  'Personal reason': 'personal-reason',
  'Shipping method was not as described': 'shipping-method',
  'No longer needed': 'no-longer-needed',
  'Ordered the wrong product(s)': 'wrong-product',
  'Duplicate order': 'duplicate-order',
  'Confirm Goods Received': 'confirm-received',
}

/** What was read that fields of scenarios ask for: the order number, the first amount, steps that are not true. */
function answersFrom(
  named: readonly NamedFact[],
  steps: readonly ReadStep[],
  untrue: ReadonlySet<number>,
): Answers {
  const order = named.find(({ kind, key }) => kind === 'id' && /^\d{16}$/.test(key))
  const money = named.find(({ kind }) => kind === 'money')
  const [currency = '', value = ''] = money?.key.split(' ') ?? []
  const asked = steps.flatMap(({ labels }, at) =>
    labels.flatMap(({ label }) => (untrue.has(at) ? (UNTRUE_STEPS[label] ?? []) : [])),
  )
  return {
    ...(order ? { orderNumber: order.key } : {}),
    ...(currency !== '' && value !== '' ? { offeredAmount: { value, currency } } : {}),
    ...(asked.length > 0 ? { untrueSteps: [...new Set(asked)] } : {}),
  }
}

/** Two or three scenarios that answer a message: for its gravest risks first, then for its kind; what was read goes along. */
export function suggestAnswers(
  { risks, kind, steps, named, conflicts }: Pick<Reading, 'risks' | 'kind' | 'steps' | 'named' | 'conflicts'>,
  facts: ReadingFacts,
  { phrasebook }: CompiledPhrasebook,
): Suggestion[] {
  const untrue = new Set(conflicts.flatMap(({ nature, step }) => (nature === 'untrue' ? [step] : [])))
  const answers = { ...facts.answers, ...answersFrom(named, steps, untrue) }
  const ofRisks = risks.flatMap(({ id }) =>
    (phrasebook.risks.find((risk) => risk.id === id)?.scenarios ?? []).map((scenario, rank) => ({
      scenario,
      because: id,
      rank,
    })),
  )
  const ofKind = (phrasebook.kinds.find(({ id }) => id === kind?.id)?.scenarios ?? []).map((scenario) => ({
    scenario,
    because: kind?.id ?? ('thanks' as const),
  }))
  const ranked = ofRisks.toSorted((one, other) => one.rank - other.rank)
  const aboutSteps =
    'untrueSteps' in answers ? [{ scenario: ABOUT_STEPS, because: 'instruction' as const }] : []
  const all = steps.length > 1 ? [...aboutSteps, ...ranked, ...ofKind] : [...ranked, ...aboutSteps, ...ofKind]
  const chosen = new Map<string, Suggestion>()
  for (const { scenario, because } of all)
    if (chosen.size < MOST && !chosen.has(scenario)) chosen.set(scenario, { scenario, because, answers })
  return [...chosen.values()]
}
