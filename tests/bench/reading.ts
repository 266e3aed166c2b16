import { readMessage } from '../../src/core/reading/read-message.ts'
import type { CompiledPhrasebook } from '../../src/core/reading/compile-phrasebook.ts'
import type { LabelledMessage } from '../../src/app/reading/labelled-message.ts'
import type { Part } from '../reading/labelled.ts'
import { measure, type Accuracy } from '../reading/measure.ts'
import { writeShare, type Share } from '../reading/share.ts'
import type { Row } from './row.ts'
import { median, round } from './statistics.ts'

/** UTF-16 units of the message that is timed, and of the one ten times as long. */
const LENGTH = 10_000
const ROUNDS = 25
const BUDGET_MS = 10
/** Ten times the text may take ten times as long, and half as much again for a machine that does other things. */
const MOST_GROWTH = 15

const both = ({ precision, recall }: Accuracy): string =>
  `precision ${writeShare(precision)}, recall ${writeShare(recall)}`

function lines(entries: Iterable<readonly [string, string]>): string[] {
  return [...entries].map(([name, text]) => `${name.padEnd(24)} ${text}`)
}

function partRow(part: Part, measured: ReturnType<typeof measure>): Row {
  const { precision, recall, steps, strictSteps, kind } = measured
  const shares: [string, Share][] = [
    ['precision', precision],
    ['recall', recall],
    ['steps', steps],
    ['steps, same words', strictSteps],
    ['kind', kind],
  ]
  const isTarget = part !== 'development'
  return {
    name: `reading-${part}`,
    figures: {
      messages: measured.messages,
      ...Object.fromEntries(shares.map(([name, { share }]) => [name, Math.round(share * 1000) / 1000])),
    },
    budget: isTarget ? 'precision ≥ 0.95, recall ≥ 0.85, steps ≥ 0.95' : 'none',
    met: !isTarget || (precision.share >= 0.95 && recall.share >= 0.85 && steps.share >= 0.95),
    details: [
      ...lines(shares.map(([name, share]) => [name, writeShare(share)])),
      ...lines([...measured.perRisk].map(([id, accuracy]) => [id, both(accuracy)])),
      ...lines(
        [...measured.perLanguage].map(([language, own]) => [
          language,
          `${both(own)}, steps ${writeShare(own.steps)}`,
        ]),
      ),
      ...lines(
        [...measured.falseAlarms].map(([severity, share]) => [
          `false alarms, ${severity}`,
          writeShare(share),
        ]),
      ),
      // What went wrong in the parts to measure with is nobody's to look at: they would become development parts.
      ...(isTarget ? [] : measured.mistakes),
    ],
  }
}

function timesOf(compiled: CompiledPhrasebook, text: string): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const began = performance.now()
    readMessage(compiled, { text })
    return performance.now() - began
  })
}

/** A text of this length, of messages one after the other. */
function textOf(messages: readonly LabelledMessage[], length: number): string {
  const once = messages.map(({ text }) => text).join('\n\n')
  return once.repeat(Math.ceil(length / once.length)).slice(0, length)
}

function timeRow(compiled: CompiledPhrasebook, messages: readonly LabelledMessage[]): Row {
  const short = textOf(messages, LENGTH)
  timesOf(compiled, short)
  const [ours, tenfold] = [timesOf(compiled, short), timesOf(compiled, short.repeat(10))].map(median)
  if (ours === undefined || tenfold === undefined) throw new Error('nothing was timed')
  const growth = tenfold / ours
  return {
    name: 'reading-time',
    figures: { medianMs: round(ours), tenfoldMs: round(tenfold), growth: round(growth), rounds: ROUNDS },
    budget: `≤ ${BUDGET_MS} ms for 10 KB, ten times the text ≤ ${MOST_GROWTH} times as long`,
    met: ours <= BUDGET_MS && growth <= MOST_GROWTH,
  }
}

/** How well and how fast messages of sellers are read, with the phrasebook of the application. */
export async function readingRows(): Promise<Row[]> {
  // The other rows have no need of the phrasebook and of the messages.
  const { answerAll, compiled } = await import('../reading/answer-all.ts')
  const { readLabelled } = await import('../reading/labelled.ts')
  const parts: readonly Part[] = ['test', 'exam', 'development']
  return [
    ...parts.map((part) => partRow(part, measure(answerAll(readLabelled(part))))),
    timeRow(compiled, readLabelled('test')),
  ]
}
