import { describe, expect, it } from 'vitest'
import { countedItems } from '../../../src/core/reading/step-markers.ts'

const items = (text: string): string[] =>
  countedItems(text).map(({ start, end }) => text.slice(start, end).trim())

describe('a counted list', () => {
  it.each([
    ['numbers and stops', '1. Open it\n2. Press it'],
    ['numbers and brackets', '1) Open it\n2) Press it'],
    ['numbers in brackets', '(1) Open it (2) Press it'],
    ['numbers in one line', '1. Open it 2. Press it'],
    ['numbers in circles', '① Open it ② Press it'],
    ['numbers in other circles', '➊ Open it ➋ Press it'],
    ['letters', 'a) Open it b) Press it'],
    ['steps', 'Step 1: Open it\nStep 2: Press it'],
    ['lettered steps', 'Step A: Open it\nStep B: Press it'],
    ['numbers by name', 'Number one, Open it Number two, Press it'],
    ['Chinese steps', '第一步：Open it\n第二步：Press it'],
    ['Chinese numerals', '一、Open it\n二、Press it'],
    ['Japanese steps', 'ステップ1：Open it\nステップ2：Press it'],
    ['Japanese things', '1つ目：Open it\n2つ目：Press it'],
    ['Japanese things in prose', '1つ目はOpen it 2つ目はPress it'],
    ['ordinals', 'First, Open it Second, Press it'],
    ['Japanese counts', 'ひとつ、Open it ふたつ、Press it'],
    ['counted things', '一つ、Open it\n二つ、Press it'],
    ['counted things with an ending', 'ひとつ目、Open it ふたつ目、Press it'],
    ['the old order of kana', 'イ、Open it\nロ、Press it'],
    ['numbers and angles', '1>Open it 2>Press it'],
    ['stars', '★ Open it\n★ Press it'],
    ['points in one line', 'Do this: ・Open it ・Press it'],
    ['asterisks in one line', 'Do this: * Open it * Press it'],
    ['no space before a mark', '1.Open it2.Press it'],
    ['bullets', '- Open it\n- Press it'],
    ['bullets in one line', 'Do this: • Open it • Press it'],
    ['points', '・Open it\n・Press it'],
  ])('with %s has its items', (_marks, text) => {
    expect(items(text)).toEqual(['Open it', 'Press it'])
  })
  it.each([
    'Quick way: 1st open it, 2nd press it, 3rd send it',
    '1st, open it, 2nd, press it, 3rd, send it',
    '1st open it and 2nd press it and 3rd send it',
    '1st open it，2nd press it，3rd send it',
  ])('with ordinals in figures has its items: %s', (text) => {
    expect(items(text).map((item) => item.replace(/[,，]$| and$/, ''))).toEqual([
      'open it',
      'press it',
      'send it',
    ])
  })
  it('is none of two ordinals in a line', () => {
    expect(items('Two parcels: 1st left in May, 2nd left in June')).toEqual([])
    expect(items('1st open it\n2nd press it')).toEqual(['open it', 'press it'])
  })
  it('begins behind a word, not inside of one', () => {
    expect(items('The casino 1. Open it\n2. Press it')).toEqual(['Open it', 'Press it'])
    expect(items('model1. Open it\nmodel2. Press it')).toEqual([])
  })

  it.each([
    '',
    'Open it',
    '1. Open it',
    'It costs 3.50 or 4.50',
    'We have 1 cup, 2 plates',
    'Model A1.Open it or model2.b',
    'First, Open it. Finally, Press it',
    '2. Open it\n3. Press it',
  ])('is none in %j', (text) => {
    expect(items(text)).toEqual([])
  })

  it('may be counted by bare digits, from three on', () => {
    expect(items('退款很简单，1点退款 2选原因 3提交')).toEqual(['点退款', '选原因', '提交'])
    expect(items('1天或 2天')).toEqual([])
  })

  it('may end with finally', () => {
    expect(items('第一に、画面を開きます。第二に、押します。最後に、送信します。')).toEqual([
      '画面を開きます。',
      '押します。',
      '送信します。',
    ])
    expect(items('まず開きます。最後に、送信します。')).toEqual([])
    expect(items('1. Open it\n2. Press it\nFinally, we pay')).toEqual(['Open it', 'Press it'])
    expect(items('First, Open it. Second, Press it. Finally, Send it.')).toEqual([
      'Open it.',
      'Press it.',
      'Send it.',
    ])
  })

  it('ends with the line of its last item', () => {
    expect(items('Please:\n1. Open it\n2. Press it\nThank you')).toEqual(['Open it', 'Press it'])
  })
})
