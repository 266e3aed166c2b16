import { randomUUID } from 'node:crypto'
import { Failure } from '../../contract/failure.ts'
import type { WrittenEntry } from '../../contract/history.ts'
import type { Language } from '../../contract/language.ts'
import type { Input } from '../../contract/operations.ts'
import type { Problem } from '../../contract/problem.ts'
import { compose, type Composition } from '../../core/compose.ts'
import { toneOf, variantOf, type Draft } from '../../core/draft.ts'
import { problemsFor, verdictFor, warningCodes } from '../../core/gate.ts'
import { takeText } from '../../core/take.ts'
import { todayInJapan } from '../clock.ts'
import type { Desktop } from '../desktop.ts'
import type { Library } from '../packs/own/library.ts'
import type { SettingsFile } from '../settings.ts'
import type { History } from '../store/history.ts'
import type { HandlersFor } from './handlers-for.ts'

type Take = Input<'message.copy'>

/** What taking messages works with. */
export interface MessageParts {
  readonly library: Library
  readonly settings: SettingsFile
  readonly history: History
  readonly desktop: Desktop
  readonly now: () => Date
}

function refuse(why: string, problems: readonly Problem[]): never {
  const named = problems.map(({ code, field }) => (field === undefined ? { code } : { code, field }))
  throw new Failure('refused', why, { problems: named })
}

/** The gate once more, on this side of the wire. Fails with `refused` and the problems in its details. */
function passGate({ problems }: Composition, languages: readonly Language[], { accepted }: Take): void {
  const found = problemsFor(problems, languages)
  if (verdictFor(problems, languages) === 'blocked')
    refuse(
      'the message is not complete',
      found.filter(({ severity }) => severity === 'blocked'),
    )
  const open = found.filter(({ severity, code }) => severity === 'warning' && !accepted.includes(code))
  if (open.length > 0) refuse('warnings have not been accepted', open)
}

function entryOf(
  draft: Draft,
  composition: Composition,
  languages: Language[],
  piece: Take['piece'],
): Omit<WrittenEntry, 'way' | 'id' | 'keptAt' | 'via'> {
  const { scenario, answers } = draft
  const messages = Object.values(composition.messages)
  const tone = toneOf(draft)
  const variant = variantOf(draft)
  return {
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    title: scenario.title,
    channel: scenario.channel,
    languages,
    piece,
    ...(tone && { tone }),
    ...(variant && { variant }),
    answers,
    texts: Object.fromEntries(messages.map(({ language, text }) => [language, text])),
    edited: messages.filter(({ edited }) => edited).map(({ language }) => language),
    verdict: verdictFor(composition.problems, languages),
    accepted: warningCodes(composition.problems, languages),
  }
}

/** Taking messages out of the application. */
export function createMessageHandlers(parts: MessageParts): HandlersFor<'message'> {
  const { library, settings, history, desktop, now } = parts
  const keep = (via: WrittenEntry['via'], take: Take): { id: string; text: string } => {
    const draft: Draft = { ...take.draft, scenario: library.scenario(take.draft.scenario) }
    const { limits } = settings.read()
    const languages = [...new Set(take.languages)]
    const composition = compose(draft, { today: todayInJapan(now()), limits })
    passGate(composition, languages, take)
    const limit = limits[draft.scenario.channel]
    const text = takeText(composition, languages, take.piece, limit)
    if (text === '' || text !== take.shown) throw new Failure('stale-draft', 'the page shows another text')
    const entry: WrittenEntry = {
      way: 'written',
      id: randomUUID(),
      keptAt: now().toISOString(),
      via,
      ...entryOf(draft, composition, languages, take.piece),
    }
    history.keep(entry, takeText(composition, languages.slice(0, 1), take.piece, limit))
    return { id: entry.id, text }
  }
  return {
    'message.copy': async (take) => {
      const { id, text } = keep('copy', take)
      try {
        return { entry: id, text, by: await desktop.writeText(text) }
      } catch (error) {
        history.erase(id)
        throw error
      }
    },
    'message.keep': (take) => ({ entry: keep('export', take).id }),
  }
}
