import type { Chooser, ChooserAnswer } from '../contract/chooser.ts'

/** A way through the questions: the ids asked, in order, and the scenario it ends in. */
export interface ChooserPath {
  readonly questions: readonly string[]
  readonly scenario: string
}

/** What is wrong with the questions: two of one id, a question that is missing, or one that comes again on its own way. */
export interface ChooserFault {
  readonly fault: 'repeated' | 'missing' | 'circle'
  readonly question: string
}

/** Every way through the questions from the first on, and what is wrong with them; each question is gone through once. */
export function walkChooser({ questions }: Chooser): {
  paths: readonly ChooserPath[]
  faults: readonly ChooserFault[]
} {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const ids = questions.map(({ id }) => id)
  const faults: ChooserFault[] = ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((question) => ({ fault: 'repeated', question }))
  const known = new Map<string, readonly ChooserPath[]>()

  const follow = ({ to }: ChooserAnswer, asked: readonly string[]): readonly ChooserPath[] =>
    'scenario' in to ? [{ questions: [], scenario: to.scenario }] : walk(to.question, asked)

  function walk(id: string, asked: readonly string[]): readonly ChooserPath[] {
    const done = known.get(id)
    if (done) return done
    const question = byId.get(id)
    if (!question || asked.includes(id)) {
      faults.push({ fault: question ? 'circle' : 'missing', question: id })
      return []
    }
    const ways = question.answers.flatMap((answer) => follow(answer, [...asked, id]))
    const paths = ways.map((way) => ({ questions: [id, ...way.questions], scenario: way.scenario }))
    known.set(id, paths)
    return paths
  }
  return { paths: walk(questions[0]?.id ?? '', []), faults }
}
