import { globSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type ts from 'typescript'
import { readImports, readScript, type Import } from './read-imports.ts'

export const root = resolve(import.meta.dirname, '../..')

/** A source file with what it imports; `path` counts from the root, with `/`. */
export interface HouseFile {
  readonly path: string
  readonly script: ts.SourceFile
  readonly imports: readonly Import[]
}

const slashed = (path: string): string => path.split(sep).join('/')

/** Paths below the root that match patterns. */
export function pathsOf(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] })
    .map(slashed)
    .sort()
}

function readFile(path: string): HouseFile {
  const script = readScript(join(root, path))
  return { path, script, imports: readImports(script) }
}

/** Every source file of the application. */
export const house: readonly HouseFile[] = pathsOf('src/**/*.ts', 'src/**/*.vue').map(readFile)

/** The part a path of the project belongs to: `core`, `app`, …, `locales`. */
export function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'src' ? second : first
}

/** The file an import leads to, from the root; nothing for packages and Node's modules. */
export function targetOf(path: string, { from }: Import): string | undefined {
  if (!from.startsWith('.')) return undefined
  return slashed(relative(root, resolve(root, dirname(path), from.replace(/\?.*$/, ''))))
}

/** The package an import names: `csv-stringify` of `csv-stringify/sync`; nothing for files and Node's modules. */
export function packageOf({ from }: Import): string | undefined {
  if (from.startsWith('.') || from.startsWith('node:')) return undefined
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/')
}
