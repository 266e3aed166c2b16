import type { Language } from '../contract/language.ts'
import type { Problem } from '../contract/problem.ts'
import type { Limits } from '../contract/settings.ts'
import { checkFacts, checkMessage, checkTruth } from './checks.ts'
import type { Draft } from './draft.ts'
import { readFacts, type Facts } from './facts.ts'
import type { Message } from './message.ts'
import { trimSegments } from './paragraphs.ts'
import { renderTemplate } from './template/render.ts'
import { textOf } from './template/segment.ts'
import { viewOf } from './view.ts'

/** Everything that follows from a draft. */
export interface Composition {
  readonly messages: Partial<Record<Language, Message>>
  readonly problems: readonly Problem[]
  readonly facts: Facts
}

/** What a composition depends on beside the draft: the day in Japan, `YYYY-MM-DD`, and the channels' limits. */
export interface ComposeContext {
  readonly today: string
  readonly limits: Limits
}

function composeMessage(draft: Draft, facts: Facts, language: Language): Message | undefined {
  const template = draft.scenario.templates[language]
  if (!template) return undefined
  const edit = draft.edits[language]?.replace(/\r\n?/g, '\n')
  const segments =
    edit === undefined
      ? trimSegments(renderTemplate(template, viewOf(draft, facts, language)))
      : [{ text: edit }]
  return { language, segments, text: textOf(segments), edited: edit !== undefined }
}

/** The one way from a draft to its messages and everything there is to say about them. Pure. */
export function compose(draft: Draft, { today, limits }: ComposeContext): Composition {
  const { languages, channel } = draft.scenario
  const facts = readFacts(draft)
  const messages = languages.flatMap((language) => composeMessage(draft, facts, language) ?? [])
  const problems = [
    ...checkTruth(draft),
    ...checkFacts(facts, languages, today),
    ...messages.flatMap((message) => checkMessage(message, facts, draft, limits[channel])),
  ]
  return {
    facts,
    problems,
    messages: Object.fromEntries(messages.map((message) => [message.language, message])),
  }
}
