import { LONGEST_MESSAGE } from '../../src/contract/reading.ts'
import type { Phrasebook } from '../../src/contract/phrasebook.ts'

/** A piece again and again, up to the longest message. */
export function fill(piece: string, length = LONGEST_MESSAGE): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** Signs with no look of their own, inside a word. */
const pierced = (words: string): string => [...words].join('\u200b')

/** Bytes of a program, as letters. */
function noise(length: number): string {
  let seed = 1
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(seed % 256)
  }).join('')
}

/** Texts that nobody writes and somebody pastes. None is longer than a message may be. */
export const hostileTexts: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: fill(' \n\t\u3000'),
  'emoji only': fill('👍🏻👨‍👩‍👧🎁'),
  'mixed direction': fill('close \u202eשלום\u202c the مرحبا dispute \u2067now\u2069 '),
  'what looks like a program': noise(LONGEST_MESSAGE),
  'one phrase': fill('close the dispute '),
  'one phrase without spaces': fill('closethedispute'),
  'one Chinese phrase': fill('请先取消纠纷'),
  'one Japanese phrase': fill('紛争を取り消してください'),
  'one label': fill('Return/Refund '),
  'topics and labels': fill('缺货仅退款'),
  'one option': fill('主意变了'),
  'one option that is chosen': fill('选主意变了'),
  'almost a label': fill('Return/Refun Retrun/Refund Return '),
  'opened brackets': fill('('),
  'opened quotes': fill('"'),
  'quotes of every kind': fill('“‘「『"\''),
  'numbers of steps': fill('1.'),
  'numbers of steps in lines': fill('1.\n'),
  'signs of steps': fill('①②③'),
  'words of steps': fill('Step 1: first then finally '),
  'a step in each line': fill('1. Click "Submit"\n'),
  bullets: fill('- • * '),
  'one line of letters': fill('abcdefghij'),
  'one letter': fill('a'),
  'one long number': fill('1234567890'),
  'amounts and days': fill('USD 5.00 2026-12-01 1/2/3 '),
  denials: fill('do not never no not '),
  stops: fill('.!?。'),
  'invisible signs': fill(`${pierced('please cancel the dispute')} `),
  accents: fill('e\u0301\u0301\u0301\u0301'),
  'halves of characters': fill('\ud83d \udc4d'),
}

/** Every form of the phrasebook one after the other, so that something is found at each word. */
export function everyForm({ ideas, labels, glosses }: Phrasebook): string {
  const forms = [
    ...ideas.map((idea) => idea.forms),
    ...labels.map((label) => label.forms),
    ...glosses.map((gloss) => gloss.forms),
  ]
  const plain = forms
    .flatMap(({ en = [], zh = [], ja = [] }) => [...en, ...zh, ...ja])
    .map((form) => form.replace(/\|\S+/g, '').replaceAll(/[~*]/g, ' '))
  return fill(`${plain.join(' ')}. `)
}
