/**
 * Text as searches of scenarios compare it: widths and compatibility forms made one (NFKC), lower case, katakana written
 * as hiragana, invisible signs dropped, every stretch of white space and control signs one space.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The words of a text as searches compare them: parted at spaces and at marks. Of a query, all have to be found. */
export function searchParts(text: string): string[] {
  return searchText(text)
    .split(/[\s、。，；：？！,.;:?!()「」“”"]+/)
    .filter((part) => part !== '')
}
