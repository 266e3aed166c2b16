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

type Candidate = Pick<Suggestion, 'scenario' | 'because'>

/** What answers the risks of a message: the best answer to each, then the others. */
function answersToRisks(
  risks: Reading['risks'],
  { phrasebook }: CompiledPhrasebook,
): [Candidate[], Candidate[]] {
  const answers = risks.map(({ id }) => {
    const scenarios = phrasebook.risks.find((risk) => risk.id === id)?.scenarios ?? []
    return scenarios.map((scenario) => ({ scenario, because: id }))
  })
  const most = Math.max(0, ...answers.map(({ length }) => length))
  const ranks = Array.from({ length: most }, (_, rank) => answers.flatMap((own) => own[rank] ?? []))
  return [ranks[0] ?? [], ranks.slice(1).flat()]
}

/** The same, those a message is about before the others. */
function byTopic(candidates: readonly Candidate[], topics: ReadonlySet<string>): Candidate[] {
  const isNamed = ({ scenario }: Candidate): boolean => topics.has(scenario)
  return [...candidates.filter(isNamed), ...candidates.filter((one) => !isNamed(one))]
}

/**
 * Two or three scenarios that answer a message: the best for its gravest risks, then others for them and for its kind, those
 * before the others that are about what the message names (`topics`, by scenario); what was read goes along.
 */
export function suggestAnswers(
  { risks, kind, steps, named, conflicts }: Pick<Reading, 'risks' | 'kind' | 'steps' | 'named' | 'conflicts'>,
  topics: ReadonlySet<string>,
  facts: ReadingFacts,
  book: CompiledPhrasebook,
): Suggestion[] {
  const untrue = new Set(conflicts.flatMap(({ nature, step }) => (nature === 'untrue' ? [step] : [])))
  const answers = { ...facts.answers, ...answersFrom(named, steps, untrue) }
  const [best, others] = answersToRisks(risks, book)
  const { id, scenarios = [] } = book.phrasebook.kinds.find((one) => one.id === kind?.id) ?? {}
  const ofKind = id ? scenarios.map((scenario) => ({ scenario, because: id })) : []
  const aboutSteps =
    'untrueSteps' in answers ? [{ scenario: ABOUT_STEPS, because: 'instruction' as const }] : []
  const first = steps.length > 1 ? [...aboutSteps, ...best] : [...best, ...aboutSteps]
  const all = [...first, ...byTopic(others, topics), ...byTopic(ofKind, topics)]
  const chosen = new Map<string, Suggestion>()
  for (const { scenario, because } of all)
    if (chosen.size < MOST && !chosen.has(scenario)) chosen.set(scenario, { scenario, because, answers })
  return [...chosen.values()]
}
