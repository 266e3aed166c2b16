import { readFileSync } from 'node:fs'
import { LabelledMessage, LabelledText } from '../../src/app/reading/labelled-message.ts'

/**
 * The parts of the set: one to learn from, and two to measure with. The messages of the test part were written from a guideline for
 * labels, those of the exam later by others who knew only what the reading promises to whoever uses it. On 2026-11-23 three
 * readers, who saw neither labels nor program, labelled the test part anew: its kinds are what most of them said, its risks
 * and steps stayed, but that a buyer's reason in the cancellation of an order is no longer a risk of its own (8 messages).
 */
export type Part = 'development' | 'test' | 'exam'

const FILES: Readonly<Record<Part, string>> = {
  development: '../../training/messages.json',
  test: 'messages/test.json',
  exam: 'messages/exam.json',
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

/** The whole messages of a part. Throws when one has another shape, or a step that is not in its text. */
export function readLabelled(part: Part): LabelledMessage[] {
  const messages = LabelledMessage.array().parse(readJson(FILES[part]))
  for (const { id, text, steps } of messages)
    for (const step of steps) if (!text.includes(step.text)) throw new Error(`${id}: no step “${step.text}”`)
  return messages
}

/** Lines of messages, which are only there to learn from. */
export function readLines(): string[] {
  return LabelledText.array()
    .parse(readJson('../../training/lines.json'))
    .map(({ text }) => text)
}
