import type { Localized } from '../../../contract/language.ts'

/** The id itself when it is free, else the first free of `id-2`, `id-3`, … */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id
  const base = id.replace(/-\d{1,6}$/, '')
  for (let count = 2; ; count += 1) if (!isTaken(`${base}-${count}`)) return `${base}-${count}`
}

/** A title with the number its id ends in, so that copies can be told apart in every language. */
export function numberedTitle(title: Localized, id: string): Localized {
  const count = /-(\d+)$/.exec(id)?.[1]
  if (count === undefined) return title
  const bare = (text: string): string => text.replace(/\s*[(（]\d+[)）]$/u, '')
  return {
    en: `${bare(title.en)} (${count})`,
    ja: `${bare(title.ja)}（${count}）`,
    zh: `${bare(title.zh)}（${count}）`,
  }
}
