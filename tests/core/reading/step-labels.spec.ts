import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/core/reading/read-message.ts'
import { compiled } from '../../reading/answer-all.ts'

const labelsOf = (text: string): string[][] =>
  readMessage(compiled, { text }).steps.map(({ labels }) => labels.map(({ label }) => label))

const list = (...items: readonly string[]): string => items.map((item, at) => `${at + 1}. ${item}`).join('\n')

describe('the labels of a step', () => {
  it('are named by a wording that is the whole step', () => {
    expect(labelsOf(list('Click Return/Refund', 'Choose Refund Only', 'Then send it'))).toEqual([
      ['Return/Refund'],
      ['Refund Only'],
      ['Submit'],
    ])
    expect(labelsOf(list('「返品/返金」を押す', '送信してください'))).toEqual([['Return/Refund'], ['Submit']])
  })
  it('are named by words that were learnt to name them', () => {
    expect(labelsOf(list('Click Return/Refund', 'Ask for the whole sum', 'Submit'))[1]).toEqual([
      'Refund amount',
    ])
    expect(labelsOf(list('Open the bag', 'Pour the right amount of water', 'Close it')).flat()).toEqual([])
  })
  it.each([
    'Received goods: choose "No"',
    'Did you receive the goods? Choose "No"',
    'Received Goods, choose no',
    '「已收到货」选“否”',
    '「商品を受け取った」は「いいえ」を選ぶ',
  ])('are the opposite where the answer is no: %s', (step) => {
    expect(labelsOf(list('Click Return/Refund', step, 'Submit'))[1]).toEqual(['Goods not received'])
  })
  it.each(['看看已收到货没有', 'Choose Received Goods, no other option'])(
    'are not the opposite where no answers nothing: %s',
    (step) => {
      expect(labelsOf(list('Click Return/Refund', step, 'Submit'))[1]).toEqual(['Received Goods'])
    },
  )
  it('say when no wording names them', () => {
    const steps = readMessage(compiled, {
      text: list('Click Return/Refund', 'Ask for the whole sum', 'Choose Ordered the wrong product(s)'),
    }).steps
    expect(steps.map(({ labels }) => labels.map(({ heard }) => heard ?? false))).toEqual([
      [false],
      [true],
      [false],
    ])
  })
  it.each([
    'Upload a photo of the received item',
    'Write your personal data',
    'Describe the mistake of our shop',
    'Show the bad quality in a video',
    'Tell me the number you received',
    '上传收到的商品照片',
    '届いた商品の写真を入れる',
  ])('are none where a step only happens to have their words: %s', (step) => {
    expect(labelsOf(list('Click Return/Refund', step, 'Submit'))[1] ?? []).toEqual([])
  })
  it.each([
    ['Open Disput', 'Open Dispute'],
    ['Recieved Goods', 'Received Goods'],
    ['press CANCLE ORDER', 'Cancel Order'],
    ['personal reson', 'Personal reason'],
    ['“refund onry”', 'Refund Only'],
  ])('are named by words that are a little misspelt: %s', (step, label) => {
    expect(labelsOf(list('Click Return/Refund', step, 'Submit'))[1]).toEqual([label])
  })
  it('are not the name of a field before one', () => {
    expect(labelsOf('1、打开订单\n2、退款原因选择「与描述不符」\n3、提交')[1]).toEqual([
      'Product not as described',
    ])
    expect(labelsOf('1、返金額に全額を入力し、提出します\n2、閉じます')[0]).toEqual([
      'Refund amount',
      'Submit',
    ])
  })
  it('are not those the step tells not to choose', () => {
    const [, second] = labelsOf(list('Click Return/Refund', 'Choose Refund Only, not Return Goods & Refund'))
    expect(second).toEqual(['Refund Only'])
    expect(
      labelsOf('Please take the option "Item not as described" instead of "I no longer need it".'),
    ).toEqual([['Product not as described']])
  })
  it('mean another one where the message speaks of a case', () => {
    expect(labelsOf(list('Open My Orders', 'Click Cancel', 'Click Submit'))[1]).toEqual(['Cancel Order'])
    expect(
      labelsOf(`Your dispute blocks us.\n${list('Open it', 'Click “Cancel”', 'Click Submit')}`)[1],
    ).toEqual(['Cancel Request'])
  })
})
