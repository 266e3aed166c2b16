import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadTask } from '../../../src/contract/reading.ts'
import {
  canMerge,
  changeTask,
  jointsOf,
  mergeTasks,
  moveTask,
  removeTask,
  splitTask,
} from '../../../src/core/reading/edit-tasks.ts'
import { makeTask, placeOf } from '../../support/reading.ts'

const message = 'Choose Refund Only and press Submit. 最后提交'
const place = (words: string): { start: number; end: number } => placeOf(message, words)
const labels = [
  { label: 'Refund Only', ...place('Refund Only') },
  { label: 'Submit', ...place('Submit') },
]
const listed = { text: message, labels }
const whole = makeTask('Choose Refund Only and press Submit', {
  labels: ['Refund Only', 'Submit'],
  from: [place('Choose Refund Only and press Submit')],
})
const texts = (tasks: readonly ReadTask[]): string[] => tasks.map(({ text }) => text)

describe('the list of steps', () => {
  const three = ['a', 'b', 'c'].map((text) => makeTask(text))

  it('changes, removes and moves one step and leaves the others', () => {
    expect(texts(changeTask(three, 1, { text: 'd' }))).toEqual(['a', 'd', 'c'])
    expect(texts(removeTask(three, 1))).toEqual(['a', 'c'])
    expect(texts(moveTask(three, 1, -1))).toEqual(['b', 'a', 'c'])
    expect(texts(moveTask(three, 1, 1))).toEqual(['a', 'c', 'b'])
  })
  it('stays as it is when a step would leave it', () => {
    expect(texts(moveTask(three, 0, -1))).toEqual(['a', 'b', 'c'])
    expect(texts(moveTask(three, 2, 1))).toEqual(['a', 'b', 'c'])
    expect(texts(mergeTasks(three, 2))).toEqual(['a', 'b', 'c'])
    expect(canMerge(three, 2)).toBe(false)
  })
})

describe('joining two steps', () => {
  it('keeps the words, the places and each label once', () => {
    const one = makeTask('Choose it', { labels: ['Submit'], from: [{ start: 0, end: 9 }], done: true })
    const other = makeTask('press Submit', { labels: ['Submit'], from: [{ start: 20, end: 32 }] })
    expect(mergeTasks([one, other], 0)).toEqual([
      { text: 'Choose it press Submit', labels: ['Submit'], done: false, from: [...one.from, ...other.from] },
    ])
  })
  it('puts no space between Chinese or Japanese words', () => {
    expect(texts(mergeTasks([makeTask('选择退款。'), makeTask('提交')], 0))).toEqual(['选择退款。提交'])
  })
  it('is refused when the words would be too long', () => {
    expect(canMerge([makeTask('a'.repeat(1500)), makeTask('b'.repeat(1500))], 0)).toBe(false)
  })
})

describe('parting a step', () => {
  it('gives each half its words, its place and its labels', () => {
    const [one, other] = splitTask([whole], 0, 'Choose Refund Only'.length, listed)
    expect(one).toEqual({
      ...whole,
      text: 'Choose Refund Only',
      labels: ['Refund Only'],
      from: [place('Choose Refund Only')],
    })
    expect(other).toMatchObject({ text: 'and press Submit', labels: ['Submit'] })
    expect(other?.from).toEqual([place('and press Submit')])
  })
  it('parts what was joined where it was joined', () => {
    const parts = [
      makeTask('Choose Refund Only', { from: [place('Choose Refund Only')] }),
      makeTask('最后提交', { from: [place('最后提交')] }),
    ]
    expect(splitTask(mergeTasks(parts, 0), 0, 'Choose Refund Only'.length, listed)).toEqual(parts)
  })
  it('keeps all places for both halves when the words were changed by hand', () => {
    const changed = { ...whole, text: 'Take Refund Only. Then send' }
    const halves = splitTask([changed], 0, 'Take Refund Only.'.length, listed)
    expect(halves.map(({ from }) => from)).toEqual([whole.from, whole.from])
    expect(halves.map((half) => half.labels)).toEqual([['Refund Only', 'Submit'], []])
  })
  it('never makes an empty step', () => {
    expect(splitTask([whole], 0, 0, listed)).toEqual([whole])
    expect(splitTask([whole], 0, 400, listed)).toEqual([whole])
    expect(splitTask([whole], 3, 4, listed)).toEqual([whole])
  })
  it('loses no word and no label, wherever it cuts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 60 }), (cut) => {
        const halves = splitTask([whole], 0, cut, listed)
        const words = texts(halves).join('').replaceAll(' ', '')
        expect(words).toBe(whole.text.replaceAll(' ', ''))
        expect(new Set(halves.flatMap((half) => half.labels))).toEqual(new Set(whole.labels))
        expect(halves.flatMap(({ from }) => from).every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })
  it.each([
    ['Click A. Then B and C', ['Click A. ', 'Click A. Then B ']],
    ['Write 1,234.50', []],
    ['选择退款，然后提交', ['选择退款，']],
    ['「返金」を選び、送信', ['「返金」を選び、']],
  ])('finds the places where %s parts', (text, heads) => {
    expect(jointsOf(text).map((cut) => text.slice(0, cut))).toEqual(heads)
  })
})
