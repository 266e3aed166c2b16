import type { Span } from '../../contract/reading.ts'

const QUOTED =
  /"([^"\n]{1,80})"|“([^”“\n]{1,80})”|”([^”\n]{1,80})”|‘([^’\n]{1,80})’|「([^」\n]{1,80})」|『([^』\n]{1,80})』|【([^】\n]{1,80})】|《([^》\n]{1,80})》|«([^»\n]{1,80})»|\[([^\]\n]{1,80})\]|\*([^*\n]{1,60})\*|(?<![\p{L}\p{N}])'([^'\n]{2,80})'(?!\p{L})/gu

/** What a text puts in quotation marks of any kind, in order, without the marks. Places are UTF-16 units. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map(({ 0: whole, index }) => ({
    start: index + 1,
    end: index + whole.length - 1,
  }))
}
