import type { MarkReader } from './mark.ts'

const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const JAPANESE = '日月火水木金土'
const CHINESE = '日一二三四五六'
const SHAPE = new RegExp(
  `\\b(?<en>${ENGLISH.join('|')})s?\\b|(?<ja>[${JAPANESE}])曜|(?:星期|礼拜|(?<![一两二三四五六七八九十几\\d] ?)周)(?<zh>[${CHINESE}天])(?![${CHINESE}天]?[次个到])`,
  'gi',
)

/** The days of the week a text names, as `monday`. */
export const readWeekdays: MarkReader = (text) =>
  [...text.matchAll(SHAPE)].map(({ 0: whole, index, groups = {} }) => {
    const { en, ja, zh } = groups
    const day = ja === undefined ? CHINESE.indexOf((zh ?? '').replace('天', '日')) : JAPANESE.indexOf(ja)
    return { key: en?.toLowerCase() ?? ENGLISH[day] ?? '', start: index, end: index + whole.length }
  })
