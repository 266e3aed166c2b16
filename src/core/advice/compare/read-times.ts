import { readShapes, type MarkReader } from './mark.ts'

const ENGLISH = /(?<![\d.,:/])(?<hour>\d{1,2})(?:[:：](?<minute>\d{2}))? ?(?<half>[ap])\.?m\b\.?/gi
const CLOCK =
  /(?<![\d.,:])(?<half>午前|午後|上午|下午|早上|晚上)? ?(?<hour>\d{1,2})[:：](?<minute>\d{2})(?!\d)/g
const CHARACTERS =
  /(?<![\d.,])(?:(?<half>午前|午後|上午|下午|早上|晚上|夜|朝) ?(?<hour>\d{1,2}) ?[時点點](?!間)|(?<bare>\d{1,2}) ?時(?!間|期))(?:(?<minute>\d{1,2}) ?分|(?<thirty>半))?/g

const LATE: ReadonlySet<string> = new Set(['p', '午後', '下午', '晚上', '夜'])
const NOON = 12

function keyOf({
  half,
  hour,
  bare,
  minute = '0',
  thirty,
}: Readonly<Record<string, string | undefined>>): string {
  const named = Number(hour ?? bare)
  const isLate = LATE.has(half?.toLowerCase() ?? '')
  const full = half === undefined ? named : (named % NOON) + (isLate ? NOON : 0)
  return `${String(full)}:${thirty === undefined ? minute.padStart(2, '0') : '30'}`
}

/** The times of day a text names, as `18:00`. */
export const readTimes: MarkReader = (text) => readShapes(text, [ENGLISH, CHARACTERS, CLOCK], keyOf)
