import type { Language } from '../../src/contract/language.ts'
import type { ReadingReport } from '../../src/contract/reading.ts'
import { RiskId, type RiskSeverity } from '../../src/contract/reading-words.ts'
import type { LabelledMessage } from '../../src/app/reading/labelled-message.ts'
import { canonicalLabels } from './canonical-labels.ts'
import { shareOf, type Share } from './share.ts'

/** The set is labelled with these; the phrasebook knows more. */
const CANONICAL: ReadonlySet<string> = new Set(canonicalLabels)

/** A labelled message and what the program found in it. */
export interface Answered {
  readonly message: LabelledMessage
  readonly found: Pick<ReadingReport, 'kind' | 'steps'> & {
    readonly risks: readonly { readonly id: RiskId; readonly severity: RiskSeverity }[]
  }
}

/** How many of the found risks are there, and how many of those that are there were found. */
export interface Accuracy {
  readonly precision: Share
  readonly recall: Share
}

/** How well messages are read. */
export interface Measured extends Accuracy {
  readonly messages: number
  readonly perRisk: ReadonlyMap<RiskId, Accuracy>
  readonly perLanguage: ReadonlyMap<Language, Accuracy & { readonly steps: Share }>
  /** Of the messages that have steps or in which some were found: those with as many steps and the same labels in order. */
  readonly steps: Share
  /** Those of them whose steps have the same words as well. */
  readonly strictSteps: Share
  readonly kind: Share
  /** Harmless messages in which a risk of this severity was found. */
  readonly falseAlarms: ReadonlyMap<RiskSeverity, Share>
  /** What was read otherwise, for whoever mends it. */
  readonly mistakes: readonly string[]
}

const count = (answered: readonly Answered[], test: (one: Answered) => boolean): number =>
  answered.filter(test).length

function accuracyOf(answered: readonly Answered[], ids: readonly RiskId[]): Accuracy {
  const isThere = ({ message }: Answered, id: RiskId): boolean => message.risks.includes(id)
  const isFound = ({ found }: Answered, id: RiskId): boolean => found.risks.some((risk) => risk.id === id)
  const sum = (test: (one: Answered, id: RiskId) => boolean): number =>
    ids.reduce((total, id) => total + count(answered, (one) => test(one, id)), 0)
  const both = sum((one, id) => isThere(one, id) && isFound(one, id))
  return { precision: shareOf(both, sum(isFound)), recall: shareOf(both, sum(isThere)) }
}

/** A step as it is compared strictly: on one line, without a stop behind it. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s.。．,，、;；!！]+$/u, '')
    .trim()

function sameLabels({ message, found }: Answered): boolean {
  const sets = (steps: readonly { readonly labels: readonly string[] }[]): string =>
    JSON.stringify(
      steps.map(({ labels }) => [...new Set(labels)].filter((label) => CANONICAL.has(label)).toSorted()),
    )
  return sets(message.steps) === sets(found.steps)
}

function sameTexts({ message, found }: Answered): boolean {
  const texts = (steps: readonly { readonly text: string }[]): string =>
    JSON.stringify(steps.map(({ text }) => plain(text)))
  return texts(message.steps) === texts(found.steps)
}

function stepsOf(answered: readonly Answered[]): { steps: Share; strictSteps: Share } {
  const some = answered.filter(({ message, found }) => message.steps.length + found.steps.length > 0)
  return {
    steps: shareOf(count(some, sameLabels), some.length),
    strictSteps: shareOf(
      count(some, (one) => sameLabels(one) && sameTexts(one)),
      some.length,
    ),
  }
}

function mistakesIn(one: Answered): string[] {
  const { message, found } = one
  const ids = found.risks.map(({ id }) => id)
  const missed = message.risks.filter((id) => !ids.includes(id)).map((id) => `missed ${id}`)
  const invented = ids.filter((id) => !message.risks.includes(id)).map((id) => `invented ${id}`)
  const steps = sameLabels(one) ? [] : [`steps ${JSON.stringify(found.steps.map(({ labels }) => labels))}`]
  const kind = found.kind === message.kind ? [] : [`kind ${found.kind} for ${message.kind}`]
  const all = [...missed, ...invented, ...steps, ...kind]
  return all.length === 0 ? [] : [`${message.id}: ${all.join(', ')}`]
}

/** Measures what was read in labelled messages. */
export function measure(answered: readonly Answered[]): Measured {
  const harmless = answered.filter(({ message }) => message.group === 'harmless')
  const languages = [...new Set(answered.map(({ message }) => message.language))].toSorted()
  const severities: readonly RiskSeverity[] = ['stop', 'careful', 'note']
  return {
    messages: answered.length,
    ...accuracyOf(answered, RiskId.options),
    perRisk: new Map(RiskId.options.map((id) => [id, accuracyOf(answered, [id])])),
    perLanguage: new Map(
      languages.map((language) => {
        const own = answered.filter(({ message }) => message.language === language)
        return [language, { ...accuracyOf(own, RiskId.options), steps: stepsOf(own).steps }]
      }),
    ),
    ...stepsOf(answered),
    kind: shareOf(
      count(answered, ({ message, found }) => message.kind === found.kind),
      answered.length,
    ),
    falseAlarms: new Map(
      severities.map((severity) => {
        const alarmed = count(harmless, ({ message, found }) =>
          found.risks.some((risk) => risk.severity === severity && !message.risks.includes(risk.id)),
        )
        return [severity, shareOf(alarmed, harmless.length)]
      }),
    ),
    mistakes: answered.flatMap(mistakesIn),
  }
}
