import { describe, expect, it } from 'vitest'
import words from '../../../../locales/en/reading.json' with { type: 'json' }
import type { JudgedTask } from '../../../../src/core/reading/judge-tasks.ts'
import MessageLetter from '../../../../src/renderer/components/reading/MessageLetter.vue'
import ReadingColumn from '../../../../src/renderer/components/reading/ReadingColumn.vue'
import TaskItem from '../../../../src/renderer/components/reading/TaskItem.vue'
import TranslationPart from '../../../../src/renderer/components/reading/TranslationPart.vue'
import { emptyPhrasebook, makeReading, makeRisk, makeTask, placeOf } from '../../../support/reading.ts'
import { renderReading, type Read } from './render-reading.ts'

const text = '1. Click “Received Goods” and pay\u202e now.'
const say = (en: string): { ja: string; en: string } => ({ ja: en, en })
const sources = [{ name: 'A page', date: '2026', confidence: 'medium' as const }]
const phrasebook: Read['phrasebook'] = {
  ...emptyPhrasebook,
  labels: [
    {
      label: 'Received Goods',
      act: say('say it came'),
      meaning: say('It came.'),
      row: 'received',
      forms: {},
    },
  ],
  conflicts: [
    {
      id: 'nothing-came',
      nature: 'untrue',
      labels: ['Received Goods'],
      received: ['nothing'],
      reason: say('Nothing came.'),
      instead: say('Choose the other one.'),
      sources,
    },
  ],
}
const step = { ...placeOf(text, 'Click “Received Goods”'), labels: [] }
const found = makeReading({
  language: 'en',
  steps: [step],
  risks: [makeRisk(text, 'pay')],
  hidden: [{ code: 'U+202E', ...placeOf(text, '\u202e') }],
  differences: [
    { kind: 'number', original: '5', translation: '' },
    { kind: 'negation', original: 'not', translation: 'は' },
  ],
})
const read: Read = { text, found, phrasebook }
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const entry = (part: Partial<JudgedTask>): { entry: JudgedTask; at: number; isEditing: boolean } => ({
  entry: { task: makeTask('Frobnicate it'), conflicts: [], risks: [], state: 'unread', ...part },
  at: 0,
  isEditing: false,
})

describe('the marked message', () => {
  it('shows what nobody can see, numbers its steps, and lets every mark be reached', async () => {
    const html = await renderReading(MessageLetter, { reading: found }, read)
    expect(html).not.toContain('\u202e')
    expect(html).toMatch(/role="button" tabindex="0" data-mark="hidden"[^>]*>U\+202E</)
    expect(html).toMatch(/class="number" data-mark="task-0" aria-label="Go to step 1"/)
    expect(html).toMatch(/data-mark="risk-return-without-returning"/)
    expect(html).toMatch(/lang="en"/)
  })
  it('keeps the text letter for letter', async () => {
    const html = await renderReading(MessageLetter, { reading: found }, read)
    const shown = html.replace(/<button[^>]*>\d+<\/button>|<[^>]*>/g, '').replaceAll('&amp;', '&')
    expect(shown).toBe(text.replace('\u202e', 'U+202E'))
  })
})

describe('a step', () => {
  it('that is not understood is shown as it was written, and nothing is claimed about it', async () => {
    const html = await renderReading(TaskItem, entry({}), read)
    expect(plain(html)).toContain('Frobnicate it')
    expect(plain(html)).toContain(words.tasks.states.unread)
  })
  it('whose label is guessed says so, and no other', async () => {
    const label = { label: 'Received Goods', ...placeOf(text, 'Received Goods') }
    const show = (heard?: true): Promise<string> => {
      const named = { ...step, labels: [{ ...label, ...(heard ? { heard } : {}) }] }
      const task = makeTask('Click “Received Goods”', { labels: ['Received Goods'], from: [step] })
      const own = { ...read, found: { ...found, steps: [named] } }
      return renderReading(TaskItem, entry({ task }), own)
    }
    expect(plain(await show(true))).toContain(words.tasks.heard)
    expect(plain(await show())).not.toContain(words.tasks.heard)
  })
  it('that is untrue says why, and the truthful way', async () => {
    const task = makeTask('Click “Received Goods”', { labels: ['Received Goods'] })
    const conflicts = [{ id: 'nothing-came', step: 0, nature: 'untrue' as const }]
    const html = plain(await renderReading(TaskItem, entry({ task, conflicts, state: 'untrue' }), read))
    expect(html).toContain('Say it came')
    expect(html).toMatch(/Nothing came\. .*Choose the other one\./)
    expect(html).toContain(words.tasks.states.untrue)
  })
})

describe('the reading', () => {
  it('promises nothing where nothing was found', async () => {
    const nothing = makeReading({ language: 'en' })
    const html = plain(await renderReading(ReadingColumn, {}, { ...read, found: nothing }))
    expect(html).toContain(words.found.none)
    expect(html).toContain(words.found.calm)
    expect(html).toContain(words.tasks.none)
  })
  it('is not calm about a language that is not read', async () => {
    const korean = { ...read, text: '분쟁을 먼저 취소해 주세요.', found: makeReading() }
    const html = plain(await renderReading(ReadingColumn, {}, korean))
    expect(html).toContain(words.found.unreadable.tag)
    expect(html).toContain(words.found.unreadable.what)
    for (const calm of [words.found.none, words.found.calm, words.tasks.none])
      expect(html).not.toContain(calm)
  })
  it('quotes the whole place of a risk once, cut where it is long, with nothing hidden', async () => {
    const long = `Please \u202e${'cancel it now '.repeat(20)}`
    const words = { title: say('A trap'), reason: say('Why'), consequence: say('Then'), answer: say('No') }
    const known = { id: 'return-without-returning' as const, severity: 'stop' as const, ...words }
    const book = { ...read, phrasebook: { ...phrasebook, risks: [{ ...known, sources, scenarios: [] }] } }
    const risk = { ...makeRisk(long, 'cancel'), start: 0, end: long.length }
    const html = plain(
      await renderReading(ReadingColumn, {}, { ...book, text: long, found: makeReading({ risks: [risk] }) }),
    )
    const quoted = html.match(/“[^”]*”/g) ?? []
    expect(quoted).toEqual([expect.stringMatching(/^“Please \[U\+202E\]cancel it now .{100,}…”$/)])
    expect(quoted[0]?.length).toBeLessThanOrEqual(162)
  })
  it('warns of characters nobody can see, and counts what to stop at', async () => {
    const html = plain(await renderReading(ReadingColumn, {}, read))
    expect(html).toContain('1 hidden or direction-changing character is marked')
    expect(html).toContain('1 to stop at')
    expect(html).not.toContain(words.found.calm)
  })
  it('says in words how a translation differs', async () => {
    const html = plain(await renderReading(TranslationPart, {}, { ...read, translation: 'は' }))
    expect(html).toContain('Number “5” is missing in the translation.')
    expect(html).toContain('The sense of “not”: original “not”, translation “は”')
  })
})
