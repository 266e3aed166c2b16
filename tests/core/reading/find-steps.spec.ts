import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/core/reading/read-message.ts'
import { compiled } from '../../reading/answer-all.ts'

/** The steps of a message, each with the first label it names. */
const stepsOf = (text: string): string[] =>
  readMessage(compiled, { text }).steps.map(
    ({ start, end, labels }) => `${text.slice(start, end)} = ${labels[0]?.label}`,
  )
const labelsOf = (text: string): (string | undefined)[] =>
  readMessage(compiled, { text }).steps.map(({ labels }) => labels[0]?.label)

const three = ['Return/Refund', 'Refund Only', 'Submit']

describe('the steps of a message', () => {
  it.each([
    ['1.', '1. Click "Return/Refund"\n2. Choose "Refund Only"\n3. Click "Submit"'],
    ['(1)', '(1) Click "Return/Refund" (2) Choose "Refund Only" (3) Click "Submit"'],
    ['①', '① Click "Return/Refund" ② Choose "Refund Only" ③ Click "Submit"'],
    ['Step 1', 'Step 1: click "Return/Refund". Step 2: choose "Refund Only". Step 3: click "Submit".'],
    ['第一步', '第一步：点击“退货/退款”\n第二步：选择“仅退款”\n第三步：点击“提交”'],
    [
      'ステップ1',
      'ステップ1：「返品/返金」をクリック\nステップ2：「返金のみ」を選択\nステップ3：「送信」をクリック',
    ],
    ['bullets', '- Click "Return/Refund"\n- Choose "Refund Only"\n- Click "Submit"'],
    [
      'first, then, finally',
      'First click "Return/Refund", then choose "Refund Only", finally click "Submit".',
    ],
    ['arrows', '"Return/Refund" → "Refund Only" → "Submit"'],
    ['lines in quotation marks', '"Return/Refund"\n"Refund Only"\n"Submit"'],
    ['lines of acts', 'Please click "Return/Refund"\nchoose "Refund Only"\nclick "Submit"'],
  ])('counted with %s are found with their labels', (_marks, text) => {
    expect(labelsOf(text)).toEqual(three)
  })

  it('are two where prose names two buttons', () => {
    expect(
      stepsOf('Hello friend, please click "Return/Refund" and choose "Refund Only". Thank you.'),
    ).toEqual(['click "Return/Refund" = Return/Refund', 'choose "Refund Only" = Refund Only'])
  })

  it('hold the quotation marks of their labels, at the end of a line too', () => {
    expect(stepsOf('1. Click “Return/Refund”\n2. Click “Submit”')).toEqual([
      'Click “Return/Refund” = Return/Refund',
      'Click “Submit” = Submit',
    ])
  })

  it('do not hold the request to report back, which closes the message', () => {
    const text = '1. Click "Return/Refund"\n2. Click "Submit"\nAfter you did it, please tell us.'
    const { steps, closing } = readMessage(compiled, { text })
    expect(steps).toHaveLength(2)
    expect(text.slice(closing?.start, closing?.end)).toBe('After you did it, please tell us.')
  })

  it.each([
    'We hope you are happy with the cup and wish you a nice winter.',
    'Please wait for the parcel, thank you.',
    'Please do not click "Cancel Request".',
    '请您耐心等待，谢谢。',
    'しばらくお待ちください。',
  ])('are none in a wish, a warning or a word of thanks: %s', (text) => {
    expect(stepsOf(text)).toEqual([])
  })
})
