import type { Answers } from '../../contract/draft.ts'
import type { NamedFact, Reading, ReadingFacts, ReadStep, Suggestion } from '../../contract/reading.ts'
import type { Phrasebook } from '../../contract/phrasebook.ts'
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

/**
 * What was read that fields of scenarios ask for: the order number, the first amount, steps that are not true and whose label
 * was read, not guessed.
 */
function answersFrom(
  named: readonly NamedFact[],
  steps: readonly ReadStep[],
  untrue: ReadonlySet<number>,
): Answers {
  const order = named.find(({ kind, key }) => kind === 'id' && /^\d{16}$/.test(key))
  const money = named.find(({ kind }) => kind === 'money')
  const [currency = '', value = ''] = money?.key.split(' ') ?? []
  const asked = steps.flatMap(({ labels }, at) =>
    labels.flatMap(({ label, heard }) => (untrue.has(at) && !heard ? (UNTRUE_STEPS[label] ?? []) : [])),
  )
  return {
    ...(order ? { orderNumber: order.key } : {}),
    ...(currency !== '' && value !== '' ? { offeredAmount: { value, currency } } : {}),
    ...(asked.length > 0 ? { untrueSteps: [...new Set(asked)] } : {}),
  }
}

type Candidate = Pick<Suggestion, 'scenario' | 'because'>

/** What a message is about and what has arrived, as far as it is known. */
interface Matter {
  /** The topics it names, by scenario. */
  readonly topics: ReadonlySet<string>
  readonly received: ReadingFacts['received']
}

/** Puts the scenarios that answer one thing in order, and leaves out what cannot be: nothing is broken before it arrived. */
function createOrder({ topics: known }: Phrasebook, { topics, received }: Matter) {
  const byId = new Map(known.map((topic) => [topic.id, topic]))
  const isNamed = (scenario: string): boolean => topics.has(scenario)
  const canBe = (scenario: string): boolean => {
    const fitting = byId.get(scenario)?.received
    return received === undefined || fitting === undefined || fitting.includes(received)
  }
  /** Topics the message names come first, but for the best answer to a risk unless it is about a topic itself. */
  return (scenarios: readonly string[], isToRisk: boolean): string[] => {
    const possible = scenarios.filter(canBe)
    const [first = ''] = possible
    const head = isToRisk && !byId.has(first) ? possible.slice(0, 1) : []
    const rest = possible.slice(head.length)
    return [...head, ...rest.filter(isNamed), ...rest.filter((scenario) => !isNamed(scenario))]
  }
}

/**
 * Two or three scenarios that answer a message: the best for each of its risks, the gravest first, what to say about its steps,
 * others for its risks, and those for its kind. What was read goes along.
 */
export function suggestAnswers(
  { risks, kind, steps, named, conflicts }: Pick<Reading, 'risks' | 'kind' | 'steps' | 'named' | 'conflicts'>,
  topics: ReadonlySet<string>,
  facts: ReadingFacts,
  { phrasebook }: Pick<CompiledPhrasebook, 'phrasebook'>,
): Suggestion[] {
  const untrue = new Set(conflicts.flatMap(({ nature, step }) => (nature === 'untrue' ? [step] : [])))
  const answers = { ...facts.answers, ...answersFrom(named, steps, untrue) }
  const order = createOrder(phrasebook, { topics, received: facts.received })
  const answersTo = (
    list: readonly { readonly id: Candidate['because']; readonly scenarios: readonly string[] }[],
    id: Candidate['because'] | undefined,
    isRisk: boolean,
  ): Candidate[] =>
    list
      .filter((one) => one.id === id)
      .flatMap((one) => order(one.scenarios, isRisk).map((scenario) => ({ scenario, because: one.id })))
  const toRisks = risks.map(({ id }) => answersTo(phrasebook.risks, id, true))
  const best = toRisks.flatMap((own) => own.slice(0, 1))
  const others = toRisks.flatMap((own) => own.slice(1))
  const namesLabels = steps.some(({ labels }) => labels.length > 0)
  const aboutSteps = namesLabels ? [{ scenario: ABOUT_STEPS, because: 'instruction' as const }] : []
  const isUntrue = steps.length > 1 && 'untrueSteps' in answers
  const first = isUntrue ? [...aboutSteps, ...best] : [...best, ...aboutSteps]
  const chosen = new Map<string, Suggestion>()
  for (const { scenario, because } of [...first, ...others, ...answersTo(phrasebook.kinds, kind?.id, false)])
    if (chosen.size < MOST && !chosen.has(scenario)) chosen.set(scenario, { scenario, because, answers })
  return [...chosen.values()]
}
