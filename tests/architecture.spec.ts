import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { breach } from './architecture/breach.ts'
import { findCircles } from './architecture/find-circles.ts'
import { house, packageOf, partOf, pathsOf, root, targetOf, type HouseFile } from './architecture/house.ts'
import { visit } from './architecture/read-imports.ts'
import { emptyNames, entries, parts, reserved } from './architecture/rules.ts'

/** Every place in the house where something is written that a rule forbids. */
function places(isForbidden: (node: ts.Node, file: HouseFile) => boolean, files = house): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    visit(file.script, (node) => {
      if (isForbidden(node, file)) found.push(`${file.path}: ${node.getText(file.script).slice(0, 80)}`)
    })
    return found
  })
}

const inPart = (...names: string[]): HouseFile[] => house.filter(({ path }) => names.includes(partOf(path)))
const isCall = (node: ts.Node, text: string): boolean =>
  ts.isCallExpression(node) && node.expression.getText() === text

describe('the import table', () => {
  it('covers every part there is, and no other', () => {
    expect([...new Set(house.map(({ path }) => partOf(path)))].sort()).toEqual(Object.keys(parts).sort())
  })
  it('is kept by every file', () => {
    const breaches = house.flatMap((file) => file.imports.flatMap((found) => breach(file.path, found) ?? []))
    expect(breaches).toEqual([])
  })
  it.each(Object.entries(reserved))('keeps %s where it belongs', (name, home) => {
    const users = house.filter(({ imports }) =>
      imports.some((found) => packageOf(found) === name && !found.isType),
    )
    expect(users.map(({ path }) => path).filter((path) => !home.test(path))).toEqual([])
    expect(users).not.toEqual([])
  })
  it('names a file that is there, with its ending, in every import', () => {
    const lost = house.flatMap(({ path, imports }) =>
      imports
        .map((found) => targetOf(path, found))
        .filter((target) => target !== undefined && !existsSync(join(root, target)))
        .map((target) => `${path} → ${target}`),
    )
    expect(lost).toEqual([])
  })
  it('leads in no circle, not even by types', () => {
    const graph = house.map(
      ({ path, imports }) => [path, imports.flatMap((found) => targetOf(path, found) ?? [])] as const,
    )
    expect(findCircles(new Map(graph))).toEqual([])
  })
})

describe('the files', () => {
  it('pass nothing on from other files', () => {
    expect(
      house.filter(({ imports }) => imports.some((found) => found.isReExport)).map(({ path }) => path),
    ).toEqual([])
  })
  it('are called index only where a runtime begins', () => {
    expect(pathsOf('src/**/index.ts')).toEqual(entries)
  })
  it('lie in folders whose names say something', () => {
    const folders = pathsOf('{src,tests,scripts,locales,templates}/**/*').filter((path) =>
      path.split('/').some((name) => emptyNames.includes(name)),
    )
    expect(folders).toEqual([])
  })
  it('are named in kebab-case, components in PascalCase of two words or more', () => {
    const odd = pathsOf('src/**/*.ts', 'src/**/*.vue').filter((path) => {
      const name = path.split('/').at(-1) ?? ''
      return !/^(\d{4}-)?[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$|^([A-Z][a-z0-9]+){2,}\.vue$|^App\.vue$/.test(name)
    })
    expect(odd).toEqual([])
  })
})

describe('the code', () => {
  it('of contract and core never looks at the clock or at chance', () => {
    const found = places(
      (node) => {
        if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length
        return ['Date', 'Date.now', 'performance.now', 'Math.random'].some((name) => isCall(node, name))
      },
      inPart('contract', 'core'),
    )
    expect(found).toEqual([])
  })
  it('of contract and core reaches for nothing of its surroundings', () => {
    const names = [
      'process',
      'globalThis',
      'window',
      'document',
      'navigator',
      'localStorage',
      'fetch',
      'console',
      'require',
    ]
    const found = places(
      (node) => ts.isIdentifier(node) && names.includes(node.text),
      inPart('contract', 'core'),
    )
    expect(found).toEqual([])
  })
  it('of core leaves the tables of the system out of messages', () => {
    const used = places(
      (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Intl',
      inPart('core'),
    )
    expect(used).toEqual(['src/core/length.ts: Intl.Segmenter'])
    const methods = /^toLocale|^localeCompare$/
    expect(places((node) => ts.isIdentifier(node) && methods.test(node.text), inPart('core'))).toEqual([])
  })
  it('casts a type only at the door and in the client of the page', () => {
    const isCast = (node: ts.Node): boolean => ts.isAsExpression(node) && node.type.getText() !== 'const'
    const found = places((node) => isCast(node) || ts.isTypeAssertionExpression(node))
    const doors = /^src\/(app\/dispatch\.ts|renderer\/backend\/)/
    expect(found.filter((place) => !doors.test(place))).toEqual([])
  })
  it('has no any and no exclamation mark against the compiler', () => {
    const kinds = [ts.SyntaxKind.AnyKeyword, ts.SyntaxKind.NonNullExpression]
    expect(places((node) => kinds.includes(node.kind))).toEqual([])
  })
  it('silences neither the compiler nor the linter', () => {
    const silences = /eslint-(?:dis)able|@ts-(?:ignore|nocheck|expect-error)/
    const found = pathsOf('{src,tests,scripts}/**/*.{ts,vue,mjs}', '*.{ts,js}').filter((path) =>
      silences.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(found.filter((path) => path !== 'tests/architecture.spec.ts')).toEqual([])
  })
  it('is never replaced by a mock of a module in a test', () => {
    const mocks = /\bvi\s*\.\s*(?:doMock|mock|hoisted)\b/
    expect(
      pathsOf('tests/**/*.ts').filter((path) => mocks.test(readFileSync(join(root, path), 'utf8'))),
    ).toEqual([])
  })
  it('is tested without tests that are left out', () => {
    const skips = /\b(?:it|test|describe)\s*\.\s*(?:only|skip|todo|fails|fixme)\b/
    expect(
      pathsOf('tests/**/*.ts').filter((path) => skips.test(readFileSync(join(root, path), 'utf8'))),
    ).toEqual([])
  })
})
