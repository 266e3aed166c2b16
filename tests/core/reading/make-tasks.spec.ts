import { describe, expect, it } from 'vitest'
import { carryDone, makeTasks } from '../../../src/core/reading/make-tasks.ts'
import { makeReading, makeTask, placeOf } from '../../support/reading.ts'

const text = '1. Click “Submit”\n2. click Submit again'
const step = placeOf(text, 'Click “Submit”')
const label = { label: 'Submit', ...placeOf(text, 'Submit') }

describe('the list of a reading', () => {
  it('holds the words of each step, its labels once, and its place', () => {
    const reading = makeReading({ steps: [{ ...step, labels: [label, label] }] })
    expect(makeTasks(reading, text)).toEqual([
      { text: 'Click “Submit”', labels: ['Submit'], done: false, from: [step] },
    ])
  })
  it('has at most 400 steps', () => {
    const reading = makeReading({ steps: Array.from({ length: 900 }, () => ({ ...step, labels: [] })) })
    expect(makeTasks(reading, text)).toHaveLength(400)
  })
  it('takes over what was done from an older list', () => {
    const before = [makeTask('a', { done: true }), makeTask('b')]
    expect(carryDone([makeTask('b'), makeTask('a')], before).map(({ done }) => done)).toEqual([false, true])
  })
})
