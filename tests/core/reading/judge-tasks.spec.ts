import { describe, expect, it } from 'vitest'
import { judgeTasks, type Bench, type JudgedList } from '../../../src/core/reading/judge-tasks.ts'
import { mergeTasks } from '../../../src/core/reading/edit-tasks.ts'
import type { ReadTask, Reading } from '../../../src/contract/reading.ts'
import { makeReading, makeRisk, makeTask, placeOf } from '../../support/reading.ts'

const text = 'Choose Return Goods, no need to send. Click Received. Write it. Wait a bit.'
const place = (words: string): { start: number; end: number } => placeOf(text, words)
const words = ['Choose Return Goods', 'Click Received', 'Write it']
const tasks = words.map((said) => makeTask(said, { from: [place(said)], labels: ['Submit'] }))
const reading = makeReading({
  sentences: ['Choose Return Goods, no need to send.', 'Click Received.', 'Write it.', 'Wait a bit.'].map(
    place,
  ),
  steps: words.map((said) => ({ ...place(said), labels: [] })),
  risks: [
    makeRisk(text, 'no need to send'),
    makeRisk(text, 'Wait a bit', 'Wait', { id: 'wait-past-deadline', severity: 'note' }),
  ],
  conflicts: [{ id: 'received-untrue', step: 1, nature: 'untrue', fact: 'received' }],
})

function judge(list: readonly ReadTask[], read: Reading, part: Partial<Bench> = {}): JudgedList {
  return judgeTasks(list, read, { conflicts: [], facts: {}, ...part })
}

describe('the findings about a list', () => {
  it('stand at the step they are about', () => {
    const { tasks: judged, others } = judge(tasks, reading)
    expect(judged.map(({ state }) => state)).toEqual(['stop', 'untrue', 'fine'])
    expect(judged[0]?.risks.map(({ id }) => id)).toEqual(['return-without-returning'])
    expect(others.map(({ id }) => id)).toEqual(['wait-past-deadline'])
  })
  it('are counted by how grave they are', () => {
    expect(judge(tasks, reading).counts).toEqual({ stop: 2, careful: 0, note: 1 })
  })
  it('come together when steps are joined', () => {
    const [first] = judge(mergeTasks(tasks, 0), reading).tasks
    expect(first).toMatchObject({ state: 'untrue' })
    expect(first?.risks).toHaveLength(1)
  })
  it('call a trap something to be careful with', () => {
    const trap = { id: 'accept-closes', step: 2, nature: 'trap' } as const
    expect(judge(tasks, { ...reading, conflicts: [trap] }).tasks[2]?.state).toBe('careful')
  })
  it('follow the deciding words where a sentence holds several steps', () => {
    const long = 'Choose A and cancel the dispute'
    const two = ['Choose A', 'cancel the dispute'].map((said) =>
      makeTask(said, { from: [placeOf(long, said)] }),
    )
    const risk = makeRisk(long, long, 'cancel the dispute')
    expect(judge(two, makeReading({ risks: [risk] })).tasks.map((one) => one.risks.length)).toEqual([0, 1])
  })
  it('claim nothing about a step in which no word is known', () => {
    expect(judge([makeTask('Frobnicate')], makeReading()).tasks[0]?.state).toBe('unread')
  })
  it('wait for a fact that decides about a step', () => {
    const words = { ja: '文', en: 'Text' }
    const source = { name: 'A page', date: '2026', confidence: 'medium' } as const
    const conflict = {
      id: 'received-untrue',
      nature: 'untrue',
      labels: ['Submit'],
      received: ['nothing', 'part'],
      reason: words,
      instead: words,
      sources: [source],
    } satisfies Bench['conflicts'][number]
    const stateWith = (facts: Bench['facts']) =>
      judge(tasks, makeReading(), { conflicts: [conflict], facts }).tasks[0]?.state
    expect(stateWith({})).toBe('ask')
    expect(stateWith({ received: 'all' })).toBe('fine')
  })
})
