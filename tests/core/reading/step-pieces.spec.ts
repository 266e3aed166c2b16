import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../src/core/guess-language.ts'
import { cutPieces } from '../../../src/core/reading/step-pieces.ts'
import { takeIn } from '../../../src/core/reading/take-in.ts'
import { compiled } from '../../reading/answer-all.ts'

const piecesOf = (text: string): string[] =>
  cutPieces(
    text,
    takeIn(text, guessLanguage(text), compiled),
    compiled.labels.bare,
    guessLanguage(text) === 'ja',
  ).map(({ start, end, parting }) => `${parting}: ${text.slice(start, end)}`)

describe('the pieces of a message', () => {
  it.each([
    ['commas', 'Open the order, choose Submit', ['line: Open the order', 'comma: choose Submit']],
    ['joints', 'Open the order and choose Submit', ['line: Open the order', 'joint: and choose Submit']],
    ['pointed quotation marks between spaces', 'Settings » Sound', ['line: Settings', 'arrow: Sound']],
    ['arrows', 'Orders → Return/Refund', ['line: Orders', 'arrow: Return/Refund']],
    ['verbs', 'click on the order choose Submit', ['line: click on the order', 'verb: choose Submit']],
    ['quotations', '“Refund Only” “Submit”', ['line: Refund Only', 'quote: Submit']],
    ['Japanese verbs', '注文を開いて送信を押す', ['line: 注文を開いて', 'verb: 送信を押す']],
    ['Chinese verbs', '打开订单点提交', ['line: 打开订单', 'verb: 点提交']],
    ['spaces in Chinese', '谢谢您 点提交', ['line: 谢谢您', 'comma: 点提交']],
    ['spaces behind a quotation', '点“修改” 金额填78', ['line: 点“修改', 'comma: 金额填78']],
    ['dashes in Chinese', '订单详情-取消订单', ['line: 订单详情', 'sign: 取消订单']],
    ['slashes before acts', '打开邮件/点附件', ['line: 打开邮件/', 'arrow: 点附件']],
    ['long dashes', '紛争を開始する ― 送信する', ['line: 紛争を開始する', 'sign: 送信する']],
    ['stems of Japanese verbs', '項目を選び理由を書く', ['line: 項目を選び', 'verb: 理由を書く']],
    ['no parts of Japanese words', 'すぐに再送に同意する', ['line: すぐに再送に同意する']],
    ['Japanese acts one behind the other', '写真を添えて提出する', ['line: 写真を添えて', 'verb: 提出する']],
    ['arrows in a quotation', '「注文を開く→送信を押す」', ['line: 注文を開く', 'arrow: 送信を押す']],
  ])('are parted by %s', (_sign, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces)
  })

  it.each([
    ['words of order and what they order', 'First, please choose Submit'],
    ['quotations', 'choose “yes, I have it, and it works”'],
    ['fields', 'Reason: Personal reason'],
    ['web addresses', 'look at https://example.com/a/b:c,d'],
    ['nouns', 'press the Submit button'],
  ])('hold %s together', (_what, text) => {
    expect(piecesOf(text)).toHaveLength(1)
  })

  it.each([
    ['kindly take faulty item there', 'Quality problem'],
    ['选主意变了那一项', 'No longer needed'],
  ])('know the whole wording of an option in them: %s', (text, label) => {
    const [piece] = cutPieces(text, takeIn(text, 'en', compiled), compiled.labels.bare, false)
    expect(piece?.labels).toEqual([])
    expect(piece?.option?.label).toBe(label)
  })

  it('leave out the marks of a list and know its items', () => {
    const text = 'Please:\n1) open the order, then wait\n2) choose Submit\nThanks'
    const pieces = cutPieces(text, takeIn(text, 'en', compiled), compiled.labels.bare, false)
    expect(
      pieces.map(({ start, end, item, opensItem, isBehindList }) => [
        text.slice(start, end),
        item ? (opensItem ? 'opens' : 'in') : isBehindList ? 'behind' : 'before',
      ]),
    ).toEqual([
      ['Please', 'before'],
      ['open the order', 'opens'],
      ['then wait', 'in'],
      ['choose Submit', 'opens'],
      ['Thanks', 'behind'],
    ])
  })
})
