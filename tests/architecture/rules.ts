/** What one part of the house may import. `types` counts for imports that are gone when the program runs. */
export interface PartRule {
  readonly values: readonly string[]
  readonly types: readonly string[]
  readonly packages: readonly string[]
  /** Whether Node's own modules may be used. */
  readonly node: boolean
}

/** The import table, part by part. A part may always import itself. */
export const parts: Readonly<Record<string, PartRule>> = {
  contract: { values: [], types: [], packages: ['zod'], node: false },
  core: { values: [], types: ['contract'], packages: [], node: false },
  app: {
    values: ['contract', 'core', 'locales'],
    types: [],
    packages: ['zod', 'handlebars', '@intlify/core-base', 'csv-stringify'],
    node: true,
  },
  main: { values: ['contract', 'app', 'locales'], types: [], packages: ['electron'], node: true },
  web: { values: ['contract', 'app', 'locales'], types: [], packages: [], node: true },
  cli: { values: ['contract', 'app'], types: [], packages: [], node: true },
  preload: { values: [], types: ['contract'], packages: ['electron'], node: false },
  renderer: {
    values: ['core', 'locales'],
    types: ['contract'],
    packages: ['vue', 'pinia', 'vue-i18n'],
    node: false,
  },
}

/** Packages that one file alone, or two parts alone, may import. */
export const reserved: Readonly<Record<string, RegExp>> = {
  handlebars: /^src\/app\/packs\/parse-template\.ts$/,
  electron: /^src\/(main|preload)\//,
  '@intlify/core-base': /^src\/app\/words\.ts$/,
}

/** Where a runtime begins: the only files called `index.ts`. */
export const entries = ['src/cli/index.ts', 'src/main/index.ts', 'src/preload/index.ts', 'src/web/index.ts']

/** Folder names that say nothing. */
export const emptyNames = [
  'utils',
  'util',
  'helpers',
  'common',
  'misc',
  'services',
  'managers',
  'types',
  'lib',
  'shared',
]
