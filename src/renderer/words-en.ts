import type { Words } from './words-shape.ts'

const found = import.meta.glob<Words[string]>(
  [
    '../../locales/en/*.json',
    '!../../locales/en/cli.json',
    '!../../locales/en/export.json',
    '!../../locales/en/menu.json',
    '!../../locales/en/host.json',
    '!../../locales/en/pack-lint.json',
  ],
  { eager: true, import: 'default' },
)

/** The words of the page in English, by the name of their file. */
export const words: Words = Object.fromEntries(
  Object.entries(found).map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file]),
)
