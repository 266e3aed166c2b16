import { describe, expect, it } from 'vitest'
import { LabelledMessage } from '../../src/app/reading/labelled-message.ts'
import { measure, type Answered } from './measure.ts'
import { shareOf, writeShare } from './share.ts'
import { sharedWording } from './shared-wording.ts'

const messages = LabelledMessage.array().parse([
  {
    id: 'one',
    language: 'en',
    group: 'instruction',
    text: '1. Press Return/Refund. 2. Send it.',
    risks: ['cancel-dispute-first', 'stars-first'],
    kind: 'instruction',
    steps: [
      { text: 'Press Return/Refund', labels: ['Return/Refund'] },
      { text: 'Send it', labels: ['Submit', 'Refund Only'] },
    ],
  },
  {
    id: 'two',
    language: 'zh',
    group: 'harmless',
    text: '谢谢您的支持',
    risks: [],
    kind: 'thanks',
    steps: [],
  },
  {
    id: 'three',
    language: 'en',
    group: 'risky',
    text: 'Give five stars first',
    risks: ['stars-first'],
    kind: 'trick',
    steps: [],
  },
])

type Found = Answered['found']
const step = (index: number, text: string, labels: string[]): Found['steps'][number] => ({
  index,
  text,
  labels,
})

function answer(...found: Partial<Found>[]): Answered[] {
  return messages.map((message, at) => ({
    message,
    found: { kind: null, steps: [], risks: [], ...found[at] },
  }))
}

const right = answer(
  {
    kind: 'instruction',
    risks: [
      { id: 'cancel-dispute-first', severity: 'stop' },
      { id: 'stars-first', severity: 'stop' },
    ],
    steps: [
      step(1, 'Press Return/Refund.', ['Return/Refund']),
      step(2, 'Send it', ['Refund Only', 'Submit']),
    ],
  },
  { kind: 'thanks' },
  { kind: 'trick', risks: [{ id: 'stars-first', severity: 'stop' }] },
)

describe('the measuring', () => {
  it('finds nothing wrong when everything is right', () => {
    const { precision, recall, steps, strictSteps, kind, mistakes, falseAlarms } = measure(right)
    expect([precision, recall, steps, strictSteps, kind].map(({ share }) => share)).toEqual([1, 1, 1, 1, 1])
    expect([steps.whole, falseAlarms.get('stop')?.part, mistakes]).toEqual([1, 0, []])
  })

  it('counts what was missed and what was invented, pooled, per risk and per language', () => {
    const measured = measure(
      answer(
        { kind: 'instruction', risks: [{ id: 'stars-first', severity: 'stop' }] },
        { kind: 'offer', risks: [{ id: 'resend-instead', severity: 'note' }] },
      ),
    )
    expect(measured.precision).toMatchObject({ part: 1, whole: 2 })
    expect(measured.recall).toMatchObject({ part: 1, whole: 3 })
    expect(measured.perRisk.get('stars-first')).toMatchObject({
      precision: { part: 1, whole: 1 },
      recall: { part: 1, whole: 2 },
    })
    expect(measured.perLanguage.get('zh')?.precision).toMatchObject({ part: 0, whole: 1 })
    expect(measured.falseAlarms.get('note')).toMatchObject({ part: 1, whole: 1 })
    expect(measured.falseAlarms.get('stop')).toMatchObject({ part: 0, whole: 1 })
    expect(measured.kind).toMatchObject({ part: 1, whole: 3 })
    expect(measured.mistakes).toEqual([
      'one: missed cancel-dispute-first, steps []',
      'two: invented resend-instead, kind offer for thanks',
      'three: missed stars-first, kind null for trick',
    ])
  })

  it('counts invented steps, and other words only strictly', () => {
    const words = right.map(({ message, found }) => ({
      message,
      found: {
        ...found,
        steps:
          message.id === 'two' ? [step(1, '谢谢', [])] : found.steps.map((one) => ({ ...one, text: 'It' })),
      },
    }))
    const { steps, strictSteps } = measure(words)
    expect([steps, strictSteps]).toMatchObject([
      { part: 1, whole: 2 },
      { part: 0, whole: 2 },
    ])
  })

  it('knows how sure it can be', () => {
    // Worked out by hand: 9 of 10 gives 0.5958 to 0.9821.
    const { low, high } = shareOf(9, 10)
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.5958', '0.9821'])
    expect(shareOf(0, 0)).toMatchObject({ share: 1, low: 0, high: 1 })
    expect([writeShare(shareOf(9, 10)), writeShare(shareOf(0, 0))]).toEqual(['0.900 [0.60–0.98] 9/10', '–'])
  })
})

describe('the wording two parts share', () => {
  const labels = ['Return Goods & Refund', '退货退款']
  it('is a sentence of both, whatever its case and signs', () => {
    expect(
      sharedWording(['Hi. We ship it again tomorrow!'], ['well, We SHIP it again  tomorrow'], labels),
    ).toEqual([])
    expect(
      sharedWording(['Hi! We ship it again tomorrow!'], ['Yes. we ship it again  tomorrow.'], labels),
    ).toEqual(['we ship it again tomorrow'])
  })
  it('is a run of eight words or twelve characters anywhere', () => {
    const one = 'so if you do not want it then please send it'
    const other = 'Well, you do not want it, then please? send nothing'
    expect(sharedWording([one], [other], labels)).toContain('you do not want it then please send')
    expect(sharedWording([one], ['you do not want it then please go'], labels)).toEqual([])
    expect(
      sharedWording(['亲您好包裹已经寄出请您耐心等待'], ['真的包裹已经寄出，请您耐心等待'], labels),
    ).toEqual(['包裹已经寄出请您耐心等待'])
  })
  it('is no label of the shop, no greeting and no thanks', () => {
    const sentence = 'Return Goods & Refund'
    expect(sharedWording([`Thank you. ${sentence}.`], [`Thank you! ${sentence}!`], labels)).toEqual([])
    expect(sharedWording(['请选退货退款我们会退'], ['您选退货退款我们会退'], labels)).toEqual([])
  })
})
