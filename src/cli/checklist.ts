import { Received } from '../contract/received.ts'
import { listSteps, type Step } from '../app/list-steps.ts'
import type { Words } from '../app/words.ts'
import { findScenario } from './find-scenario.ts'
import { oneOf, onlyOperand, optionOf, type Command } from './invocation.ts'

function linesOf({ labels, ...step }: Step, index: number, words: Words): string[] {
  const others = [...(labels.otherEn ?? []), ...labels.ja]
  const details = [
    [...(labels.path ?? []), labels.en].join(' → '),
    step.explanation,
    ...(others.length > 0 ? [words.t('cli.checklist.also', { labels: others.join(' / ') })] : []),
    ...(step.warning === undefined ? [] : [words.t('cli.checklist.warning', { text: step.warning })]),
    ...(step.contradiction === undefined
      ? []
      : [words.t('cli.checklist.contradiction', { text: step.contradiction })]),
    words.t('cli.checklist.source', {
      source: step.source,
      date: step.date,
      confidence: words.t(`cli.confidence.${step.confidence}`),
    }),
  ]
  return [`${index + 1}. ${step.action}`, ...details.map((line) => `   ${line}`)]
}

/** `checklist <scenario>`: the steps of the shop's screens, marked where they would be untrue. */
export const checklistCommand: Command = async (invocation) => {
  const { options, output, words } = invocation
  const given = optionOf(invocation, 'received')
  const received = given === undefined ? undefined : oneOf('received', given, Received.options)
  const { library, scenario } = await findScenario(invocation, onlyOperand(invocation, 'scenario'))
  const { wizard } = library.wizard(scenario)
  const steps = listSteps(wizard, received, words.language)
  if (options.has('json')) output.json({ steps })
  else output.lines(steps.flatMap((step, index) => linesOf(step, index, words)))
  return 0
}
