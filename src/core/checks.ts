import type { Language } from '../contract/language.ts'
import type { Problem } from '../contract/problem.ts'
import type { Message } from './message.ts'
import type { Draft } from './draft.ts'
import type { Fact, Facts } from './facts.ts'
import { checkFact } from './fields/check-fact.ts'
import { hasEditedLeftover, hasLeftover } from './leftovers.ts'
import { findPrivateData } from './private-data.ts'
import type { Segment } from './template/segment.ts'

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
/** From this share of the limit on, the counter turns amber. */
const NEAR = 0.9

/** Whether a fact is needed and not there. */
function isMissing({ field, shown, state }: Fact): boolean {
  return shown && field.required && state === 'missing'
}

function missing(fact: Fact): Problem[] {
  const { field, unknownChoice } = fact
  const found: Problem[] = []
  if (unknownChoice !== undefined) {
    found.push({
      code: 'unknown-choice',
      severity: 'warning',
      field: field.id,
      values: { choice: unknownChoice },
    })
  }
  if (isMissing(fact)) found.push({ code: 'missing-field', severity: 'blocked', field: field.id })
  return found
}

const NUMBERS = ['order-number', 'tracking-number', 'date', 'money', 'quantity', 'url']

/** Texts of a fact in which private data may hide; numbers of orders, parcels and pages are meant to be there. */
function words({ field, answer }: Fact): string[] {
  if (answer === undefined || NUMBERS.includes(field.type)) return []
  if (typeof answer === 'string') return [answer]
  if (typeof answer === 'boolean') return []
  return Array.isArray(answer) ? answer : Object.values(answer)
}

function privateData(fact: Fact): Problem[] {
  const codes = new Set(words(fact).flatMap(findPrivateData))
  return [...codes].map((code) => ({ code, severity: 'warning', field: fact.field.id }))
}

function missingLanguages({ field, shown, answer }: Fact, languages: readonly Language[]): Problem[] {
  if (
    !shown ||
    field.type !== 'sentence' ||
    typeof answer !== 'object' ||
    Array.isArray(answer) ||
    'value' in answer
  )
    return []
  return languages
    .filter((language) => !answer[language])
    .map((language) => ({ code: 'language-missing', severity: 'warning', field: field.id, language }))
}

/** What is to say of the answers, whatever the language. */
export function checkFacts(facts: Facts, languages: readonly Language[], today: string): Problem[] {
  return [...facts.values()].flatMap((fact) => [
    ...missing(fact),
    ...checkFact(fact, facts, today),
    ...privateData(fact),
    ...missingLanguages(fact, languages),
  ])
}

function checkLength(text: string, limit: number, language: Language): Problem[] {
  const values = { units: text.length, limit }
  if (text.length > limit) return [{ code: 'length-over', severity: 'warning', language, values }]
  if (text.length >= limit * NEAR) return [{ code: 'length-near', severity: 'note', language, values }]
  return []
}

function fieldsIn(segments: readonly Segment[]): Set<string> {
  return new Set(segments.flatMap(({ field }) => field ?? []))
}

function checkRendered({ segments, language }: Message, facts: Facts): Problem[] {
  const gaps = fieldsIn(segments.filter(({ gap }) => gap))
  const named = new Set([...facts.values()].filter(isMissing).map(({ field }) => field.id))
  const unnamed = [...gaps].filter((id) => !named.has(id))
  const foreign = language === 'en' ? segments.filter(({ gap, text }) => !gap && JAPANESE.test(text)) : []
  return [
    ...unnamed.map((field): Problem => ({ code: 'missing-field', severity: 'blocked', field, language })),
    ...(hasLeftover(segments) ? [{ code: 'template-leftover', severity: 'blocked', language } as const] : []),
    ...[...fieldsIn(foreign)].map((field): Problem => ({
      code: 'japanese-in-english',
      severity: 'warning',
      language,
      field,
    })),
  ]
}

function checkEdited({ text, language }: Message, facts: Facts): Problem[] {
  const numbers = ['order-number', 'tracking-number']
  const known = [...facts.values()]
    .filter(({ field }) => numbers.includes(field.type))
    .map(({ answer }) => answer)
  const rest = known.reduce<string>(
    (left, number) => (typeof number === 'string' && number !== '' ? left.replaceAll(number, '') : left),
    text,
  )
  const found: Problem[] = [{ code: 'hand-edited', severity: 'warning', language }]
  if (text.trim() === '') found.push({ code: 'message-empty', severity: 'blocked', language })
  if (hasEditedLeftover(text, [...facts.keys()]))
    found.push({ code: 'template-leftover', severity: 'blocked', language })
  if (language === 'en' && JAPANESE.test(text))
    found.push({ code: 'japanese-in-english', severity: 'warning', language })
  return [
    ...found,
    ...findPrivateData(rest).map((code): Problem => ({ code, severity: 'warning', language })),
  ]
}

/** A message is held against what has arrived: what it states must be true. */
export function checkTruth({ scenario, received }: Draft): Problem[] {
  if (received === undefined || (scenario.fits ?? [received]).includes(received)) return []
  return [{ code: 'received-otherwise', severity: 'warning' }]
}

/** What is to say of one language's text: leftovers, length, foreign writing, hand edits. `limit` is in UTF-16 units. */
export function checkMessage(message: Message, facts: Facts, draft: Draft, limit: number): Problem[] {
  const limited = message.language === draft.scenario.sendLanguage
  return [
    ...(message.edited ? checkEdited(message, facts) : checkRendered(message, facts)),
    ...(limited ? checkLength(message.text, limit, message.language) : []),
  ]
}
