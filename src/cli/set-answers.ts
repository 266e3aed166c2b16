import { Answer, type Answers } from '../contract/draft.ts'
import { Language } from '../contract/language.ts'
import type { Field, Scenario } from '../contract/scenario.ts'
import { hasLoneSurrogate } from '../app/lone-surrogate.ts'
import { UsageError } from './usage-error.ts'

const YES = new Set(['yes', 'true', '1', 'はい'])
const NO = new Set(['no', 'false', '0', 'いいえ', ''])

interface Assignment {
  readonly name: string
  /** The language of a sentence, as in `note.ja=…`. */
  readonly language: string | undefined
  readonly value: string
}

function parseAssignment(text: string): Assignment {
  const [, name, language, value] = /^([^=.]+)(?:\.([^=]*))?=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) throw new UsageError('set-form', { text })
  return { name: name.trim(), language: language?.trim(), value }
}

function readYesNo(name: string, value: string): boolean {
  const word = value.trim().toLowerCase()
  if (!YES.has(word) && !NO.has(word)) throw new UsageError('set-yes-no', { field: name, value })
  return YES.has(word)
}

function sentenceOf(answer: Answer | undefined): Partial<Record<Language, string>> {
  if (typeof answer === 'string') return { en: answer }
  return typeof answer === 'object' && !Array.isArray(answer) && !('value' in answer) ? answer : {}
}

function readSentence(before: Answer | undefined, { name, language = 'en', value }: Assignment): Answer {
  const known = Language.safeParse(language)
  if (!known.success)
    throw new UsageError('set-language', { field: name, language, known: Language.options.join(', ') })
  return { ...sentenceOf(before), [known.data]: value }
}

function answerFor(field: Field, assignment: Assignment, before: Answer | undefined): Answer {
  const { name, language, value } = assignment
  if (field.type === 'sentence') return readSentence(before, assignment)
  if (language !== undefined) throw new UsageError('set-no-sentence', { field: name, language })
  return field.type === 'yes-no' ? readYesNo(name, value) : value
}

/**
 * Puts `key=value` words on top of answers: the value as a person types it (`amount=USD 12.34`, lists with commas,
 * `note.ja=…` for one language of a sentence, yes or no for a switch). Names that are no field come back as `unknown`.
 * Throws a UsageError for what cannot be understood.
 */
export function setAnswers(
  answers: Answers,
  words: readonly string[],
  { fields }: Scenario,
): { answers: Answers; unknown: string[] } {
  const result: Answers = { ...answers }
  const unknown: string[] = []
  for (const assignment of words.map(parseAssignment)) {
    const field = fields.find(({ id }) => id === assignment.name)
    if (!field) {
      unknown.push(assignment.name)
      continue
    }
    const answer = Answer.safeParse(answerFor(field, assignment, result[field.id]))
    if (!answer.success || hasLoneSurrogate(answer.data))
      throw new UsageError('set-too-long', { field: field.id })
    result[field.id] = answer.data
  }
  return { answers: result, unknown }
}
