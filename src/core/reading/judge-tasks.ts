import type { StepConflict } from '../../contract/phrasebook.ts'
import type {
  FoundConflict,
  FoundRisk,
  ReadTask,
  Reading,
  ReadingFacts,
  Span,
} from '../../contract/reading.ts'

/**
 * How a step stands: against the facts, dangerous, to be careful with, good to know, nothing known against it; `ask` when a
 * fact that nobody has told decides it, `unread` when none of its words are known.
 */
export type TaskState = 'untrue' | 'stop' | 'careful' | 'note' | 'fine' | 'ask' | 'unread'

/** A step of the list with everything that was read about it. */
export interface JudgedTask {
  readonly task: ReadTask
  readonly conflicts: readonly FoundConflict[]
  readonly risks: readonly FoundRisk[]
  readonly state: TaskState
}

/** The list with its findings, and the risks that belong to no step. */
export interface JudgedList {
  readonly tasks: readonly JudgedTask[]
  readonly others: readonly FoundRisk[]
  /** How many steps and other risks ask to stop, to be careful, to take note. */
  readonly counts: Readonly<Record<'stop' | 'careful' | 'note', number>>
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
const touchesAny = (spans: readonly Span[], other: Span): boolean =>
  spans.some((span) => touches(span, other))

/** The step a risk is about: the one its deciding words stand in, else the one it touches, else the one before it in its sentence. */
function ownerOf(risk: FoundRisk, tasks: readonly ReadTask[], sentences: readonly Span[]): number {
  const byWords = tasks.findIndex(({ from }) => risk.words.some((words) => touchesAny(from, words)))
  if (byWords !== -1) return byWords
  const byPlace = tasks.findIndex(({ from }) => touchesAny(from, risk))
  if (byPlace !== -1) return byPlace
  const sentence = sentences.find((span) => touches(span, risk))
  if (!sentence) return -1
  return tasks.findLastIndex(({ from }) =>
    from.some((span) => touches(span, sentence) && span.end <= risk.start),
  )
}

/** What the steps are held against: the known clashes, and what the buyer has told. */
export interface Bench {
  readonly conflicts: readonly StepConflict[]
  readonly facts: ReadingFacts
}

/** Whether a step would be untrue if facts were so that nobody has told yet. */
function dependsOnFacts({ labels }: ReadTask, { conflicts, facts }: Bench): boolean {
  return conflicts.some((conflict) => {
    if (conflict.nature === 'trap' || !conflict.labels.some((label) => labels.includes(label))) return false
    const asked = (['received', 'caseStatus', 'paymentMethod'] as const).filter((name) => conflict[name])
    const told = asked.filter((name) => facts[name] !== undefined)
    const holds = told.every((name) => conflict[name]?.some((value) => value === facts[name]))
    return told.length < asked.length && holds
  })
}

function stateOf(
  task: ReadTask,
  conflicts: readonly FoundConflict[],
  risks: readonly FoundRisk[],
  bench: Bench,
): TaskState {
  if (conflicts.some(({ nature }) => nature === 'untrue')) return 'untrue'
  const grades = [...risks.map(({ severity }) => severity), ...conflicts.map(() => 'careful')]
  const gravest = (['stop', 'careful', 'note'] as const).find((grade) => grades.includes(grade))
  if (gravest) return gravest
  if (task.labels.length === 0) return 'unread'
  return dependsOnFacts(task, bench) ? 'ask' : 'fine'
}

/** Holds every step of the list against what was read. A step that was merged has the findings of all its places. */
export function judgeTasks(tasks: readonly ReadTask[], reading: Reading, bench: Bench): JudgedList {
  const owners = reading.risks.map((risk) => ownerOf(risk, tasks, reading.sentences))
  const judged = tasks.map((task, at) => {
    const conflicts = reading.conflicts.filter(({ step }) => {
      const place = reading.steps[step]
      return place !== undefined && touchesAny(task.from, place)
    })
    const kinds = [...new Map(conflicts.map((conflict) => [conflict.id, conflict])).values()]
    const risks = reading.risks.filter((_, index) => owners[index] === at)
    return { task, conflicts: kinds, risks, state: stateOf(task, kinds, risks, bench) }
  })
  const others = reading.risks.filter((_, index) => owners[index] === -1)
  const grades = [
    ...judged.map(({ state }) => (state === 'untrue' ? 'stop' : state)),
    ...others.map(({ severity }) => severity),
  ]
  const count = (grade: string): number => grades.filter((one) => one === grade).length
  return {
    tasks: judged,
    others,
    counts: { stop: count('stop'), careful: count('careful'), note: count('note') },
  }
}
