import type { FoundLabel, Reading, ReadingFacts, Span } from '../../contract/reading.ts'
import { guessLanguage } from '../guess-language.ts'
import { signRuns } from '../hidden-signs.ts'
import { compareTranslation } from './compare-translation.ts'
import { MARKS, type CompiledPhrasebook } from './compile-phrasebook.ts'
import { createDecidingWords } from './deciding-words.ts'
import { findConflicts } from './find-conflicts.ts'
import { findKind } from './find-kind.ts'
import { findRisks } from './find-risks.ts'
import { findSteps } from './find-steps.ts'
import { findTopics } from './find-topics.ts'
import { nameFacts } from './name-facts.ts'
import type { NamedSentence } from './named-sentence.ts'
import { phrasesIn } from './phrases-in.ts'
import { suggestAnswers } from './suggest-answers.ts'
import { takeIn } from './take-in.ts'
import type { Side } from './translation-side.ts'
import { weigh } from './weigh.ts'

/** A message from a seller, perhaps with its translation and what the buyer knows. */
export interface SellerMessage {
  readonly text: string
  readonly translation?: string
  readonly facts?: ReadingFacts
}

/** More places of one kind than anybody looks at. */
const MOST = 500

function hiddenIn(text: string): Reading['hidden'] {
  let start = 0
  const found: Reading['hidden'] = []
  for (const { text: run, code } of signRuns(text)) {
    const end = start + run.length
    if (code !== undefined && found.length < MOST) found.push({ code, start, end })
    start = end
  }
  return found
}

/** The sentence behind the steps that asks to report back. */
function closingOf(sentences: readonly NamedSentence[], lastStepEnd: number): Span | undefined {
  const closing = sentences.find(
    ({ end, hits }) => end > lastStepEnd && hits.some(({ id }) => id === 'report-back'),
  )
  return closing && { start: Math.max(closing.start, lastStepEnd), end: closing.end }
}

/** Labels named anywhere, and those a whole step is. */
function allLabels({ steps, labels }: Pick<Reading, 'steps' | 'labels'>): FoundLabel[] {
  return [...labels, ...steps.flatMap((step) => step.labels)]
}

function sideOf(text: string, book: CompiledPhrasebook): Side {
  const language = guessLanguage(text)
  const sentences = takeIn(text, language, book)
  return {
    text,
    language: language ?? 'en',
    sentences,
    labels: allLabels(findSteps(text, language, sentences, book)),
  }
}

/**
 * Reads a message: what it asks for, what it may be used for, what it names, and what answers it. Pure, offline, in time linear
 * in the length of the message. A text without letters of a language we read has sentences, facts and
 * hidden characters, and nothing else.
 */
export function readMessage(book: CompiledPhrasebook, message: SellerMessage): Reading {
  const { text, translation, facts = {} } = message
  const language = guessLanguage(text)
  const taken = takeIn(text, language, book)
  const sentences = language === null ? [] : taken
  const { steps, labels } = findSteps(text, language, sentences, book)
  const decisions = weigh(sentences, book)
  const decidingWords = createDecidingWords(sentences, book)
  const risks = findRisks(decisions, decidingWords, book)
  const kind = findKind(steps, risks, decisions, decidingWords, book)
  const conflicts = findConflicts(steps, facts, book.phrasebook.conflicts)
  const named = nameFacts(text, language ?? 'en').slice(0, MOST)
  const topics = findTopics(sentences, steps, book.phrasebook.topics)
  const closing = closingOf(sentences, steps.at(-1)?.end ?? text.length)
  const original: Side = {
    text,
    language: language ?? 'en',
    sentences: taken,
    labels: allLabels({ steps, labels }),
  }
  return {
    ...(language === null ? {} : { language }),
    ...(kind === undefined ? {} : { kind }),
    sentences: taken.map(({ start, end }) => ({ start, end })),
    steps,
    ...(closing === undefined ? {} : { closing }),
    labels,
    risks,
    conflicts,
    named,
    glosses: phrasesIn(sentences, MARKS.gloss).slice(0, MOST),
    mistranslations: phrasesIn(sentences, MARKS.mistranslation).slice(0, MOST),
    hidden: hiddenIn(text),
    differences:
      translation === undefined || translation.trim() === ''
        ? []
        : compareTranslation(original, sideOf(translation, book)).slice(0, MOST),
    suggestions: suggestAnswers(
      { risks, steps, named, conflicts, ...(kind && { kind }) },
      topics,
      facts,
      book,
    ),
  }
}
