import type { Words } from './words-shape.ts'

const found = import.meta.glob<Words[string]>(
  [
    '../../locales/ja/*.json',
    '!../../locales/ja/cli.json',
    '!../../locales/ja/export.json',
    '!../../locales/ja/menu.json',
    '!../../locales/ja/host.json',
    '!../../locales/ja/pack-lint.json',
  ],
  { eager: true, import: 'default' },
)

/** The words of the page in Japanese, by the name of their file. */
export const words: Words = Object.fromEntries(
  Object.entries(found).map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file]),
)
