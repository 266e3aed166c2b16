import { describe, expect, it } from 'vitest'
import { listCounts } from '../../../src/core/reading/list-counts.ts'

const counts = (text: string): string[] => listCounts(text).map(({ start, end }) => text.slice(start, end))

describe('the counts of a list', () => {
  it.each([
    ['1. Open\n2. Press\n3. Send', ['1.', '2.', '3.']],
    ['1) Open 2) Press', ['1)', '2)']],
    ['(1) Open (2) Press', ['(1)', '(2)']],
    ['Step 1: Open. Step 2: Press', ['Step 1:', 'Step 2:']],
    ['第1步 打开\n第2步 点击', ['第1步', '第2步']],
    ['ステップ1：開く\nステップ2：押す', ['ステップ1：', 'ステップ2：']],
    ['1 Open\n2 Press', ['1', '2']],
    ['1. A\n2. B\nor\n1. C\n2. D', ['1.', '2.', '1.', '2.']],
  ])('of %j are found', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })
  it.each([
    '1. Open',
    'We sent 1 cup and 2 plates',
    'It is 1.5 or 2.5',
    '2. Press\n3. Send',
    'in 1:30 or 2:30',
    '',
  ])('are none in %j', (text) => {
    expect(counts(text)).toEqual([])
  })
})
