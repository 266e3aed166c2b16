import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { LabelledMessage, LabelledText } from '../../src/app/reading/labelled-message.ts'

/**
 * The parts of the set: one to learn from, and two to measure with. The messages of the test part were written from a guideline for
 * labels, those of the exam by others who knew only what the reading promises to whoever uses it.
 */
export type Part = 'development' | 'test' | 'exam'

const FILES: Readonly<Record<Part, string>> = {
  development: '../../training/messages.json',
  test: 'messages/test.json',
  exam: 'messages/exam.json',
}

/**
 * The whole messages of a part; lines without an id, which are only there to learn from, are left out.
 * Throws when a message has another shape, or a step that is not in its text.
 */
export function readLabelled(part: Part): LabelledMessage[] {
  const file = new URL(FILES[part], import.meta.url)
  const texts = z.array(LabelledText).parse(JSON.parse(readFileSync(file, 'utf8')))
  const messages = LabelledMessage.array().parse(texts.filter(({ id }) => id !== undefined))
  for (const { id, text, steps } of messages)
    for (const step of steps) if (!text.includes(step.text)) throw new Error(`${id}: no step “${step.text}”`)
  return messages
}
