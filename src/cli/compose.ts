import type { Language } from '../contract/language.ts'
import type { DraftInput } from '../contract/draft.ts'
import type { Mode, Scenario } from '../contract/scenario.ts'
import { composeMessage } from '../app/compose-message.ts'
import { describeProblem, problemLine } from './describe-problem.ts'
import { findScenario } from './find-scenario.ts'
import { oneOf, onlyOperand, optionOf, type Command, type Invocation } from './invocation.ts'
import { nearest } from './nearest.ts'
import { LARGEST_ANSWERS, readAnswers, type GivenAnswers } from './read-answers.ts'
import { setAnswers } from './set-answers.ts'
import { UsageError } from './usage-error.ts'

function languagesFor(invocation: Invocation, { languages, sendLanguage }: Scenario): readonly Language[] {
  // A JSON result holds every text, so without a word about languages it answers for all of them.
  const wanted = optionOf(invocation, 'lang') ?? (invocation.options.has('json') ? 'all' : sendLanguage)
  const language = oneOf('lang', wanted, [...languages, 'all'])
  return language === 'all' ? languages : [language]
}

function readMode(
  option: 'tone' | 'variant',
  given: string | undefined,
  modes: readonly Mode[],
): string | undefined {
  if (given === undefined) return undefined
  if (modes.length === 0) throw new UsageError('no-modes', { option: `--${option}` })
  return oneOf(
    option,
    given,
    modes.map(({ id }) => id),
  )
}

async function readFile(invocation: Invocation, scenario: Scenario): Promise<GivenAnswers> {
  const file = optionOf(invocation, 'answers')
  if (file === undefined) return { answers: {}, unknown: [] }
  const bytes = await invocation.read(file, LARGEST_ANSWERS + 1).catch(() => {
    throw new UsageError('answers-unreadable', { file })
  })
  return readAnswers(bytes, file, scenario)
}

async function readDraft(invocation: Invocation, scenario: Scenario): Promise<DraftInput> {
  const file = await readFile(invocation, scenario)
  const { answers, unknown } = setAnswers(file.answers, invocation.options.get('set') ?? [], scenario)
  const ids = scenario.fields.map(({ id }) => id)
  for (const field of new Set([...file.unknown, ...unknown])) {
    const sentence = invocation.words.t('cli.unknown-field', { field, nearest: nearest(field, ids) })
    invocation.output.say(`unknown-field: ${sentence}`)
  }
  return {
    scenario: scenario.id,
    answers,
    tone: readMode('tone', optionOf(invocation, 'tone') ?? file.tone, scenario.tones),
    variant: readMode('variant', optionOf(invocation, 'variant') ?? file.variant, scenario.variants),
    edits: {},
  }
}

/** `compose <scenario>`: writes a message, or names what is missing. */
export const composeCommand: Command = async (invocation) => {
  const { options, output, words, settings, now } = invocation
  const { scenario } = await findScenario(invocation, onlyOperand(invocation, 'scenario'))
  const languages = languagesFor(invocation, scenario)
  const draft = await readDraft(invocation, scenario)
  const message = composeMessage(draft, scenario, languages, { now: now(), limits: settings.limits })
  const { texts, taken, verdict, problems } = message
  for (const problem of problems) output.say(problemLine(problem, scenario, words))
  if (options.has('json')) {
    output.json({
      texts,
      verdict,
      problems: problems.map((problem) => describeProblem(problem, scenario, words)),
    })
  } else if (verdict !== 'blocked') output.result(taken)
  return verdict === 'blocked' ? 1 : 0
}
