import type { Forms } from '../../src/contract/phrasebook.ts'

const pressing = /^(?:click|press|tap|hit|choose|select|pick|push) (?:on |the )?/
const named = / (?:button|option|tab|page|box|field|link)$/
const pressingCjk = /^(?:点击|选择|点)|(?:按钮|ボタン|タブ|オプション|をクリック|をタップ|を押|を選)$/

/** A wording of a screen in the shape forms are compared in: no case, width or punctuation; `&` reads as “and”. */
export const writtenValue = (value: string): string => {
  const plain = value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(plain) ? plain.replaceAll(' ', '') : plain
}

const spelled = (form: string): string[] =>
  form
    .split(' ')
    .map((word) => word.split('|'))
    .reduce<string[]>(
      (starts, words) => starts.flatMap((start) => words.map((word) => `${start} ${word}`.trim())),
      [''],
    )

/** Every wording that a label's forms hold without a gap, also without the words for pressing it. */
export const writtenForms = ({ en = [], zh = [], ja = [] }: Forms): string[] =>
  [...en, ...zh, ...ja]
    .map((form) => form.replace(/^=/, ''))
    .filter((form) => !/[~*]/.test(form))
    .flatMap(spelled)
    .map(writtenValue)
    .flatMap((form) => [form, form.replace(pressing, '').replace(named, '').replace(pressingCjk, '')])
