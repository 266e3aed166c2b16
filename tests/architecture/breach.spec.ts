import { describe, expect, it } from 'vitest'
import ts from 'typescript'
import { breach } from './breach.ts'
import { readImports } from './read-imports.ts'

/** The breaches of a file that stands at a path and holds this code. */
function breachesOf(path: string, code: string): string[] {
  const script = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS)
  return readImports(script).flatMap((found) => breach(path, found) ?? [])
}

describe('the import table, held against made-up files', () => {
  it.each([
    ['src/core/x.ts', `import { z } from 'zod'`],
    ['src/core/x.ts', `import { Problem } from '../contract/problem.ts'`],
    ['src/core/x.ts', `import { type Problem } from '../contract/problem.ts'`],
    ['src/core/x.ts', `import { join } from 'node:path'`],
    ['src/contract/x.ts', `import type { Draft } from '../core/draft.ts'`],
    ['src/app/x.ts', `import { app } from 'electron'`],
    ['src/app/x.ts', `import { start } from '../main/start.ts'`],
    ['src/main/x.ts', `import { compose } from '../core/compose.ts'`],
    ['src/web/x.ts', `import express from 'express'`],
    ['src/cli/x.ts', `import * as z from 'zod'`],
    ['src/cli/x.ts', `const { compose } = await import('../core/compose.ts')`],
    ['src/preload/x.ts', `import { operations } from '../contract/operations.ts'`],
    ['src/preload/x.ts', `import { readFile } from 'node:fs'`],
    ['src/renderer/x.ts', `import { Answers } from '../contract/draft.ts'`],
    ['src/renderer/x.ts', `import { loadPack } from '../app/packs/load-pack.ts'`],
    ['src/renderer/x.ts', `import Handlebars from 'handlebars'`],
    ['src/renderer/x.ts', `export { dispatch } from '../app/dispatch.ts'`],
    ['src/renderer/x.ts', `type Pack = import('../app/packs/load-pack.ts').Pack`],
    ['src/renderer/x.ts', `await import(name)`],
    ['src/elsewhere/x.ts', `import { join } from 'node:path'`],
  ])('is broken by %s: %s', (path, code) => {
    expect(breachesOf(path, code)).toHaveLength(1)
  })

  it.each([
    ['src/core/x.ts', `import type { Problem } from '../contract/problem.ts'`],
    ['src/core/fields/x.ts', `import { parseDay } from '../days.ts'`],
    ['src/app/x.ts', `import { compose } from '../core/compose.ts'\nimport { join } from 'node:path'`],
    ['src/app/x.ts', `import ja from '../../locales/ja/cli.json' with { type: 'json' }`],
    ['src/main/x.ts', `import { app } from 'electron'`],
    ['src/preload/x.ts', `import type { PreloadApi } from '../contract/preload-api.ts'`],
    ['src/renderer/x.ts', `import { compose } from '../core/compose.ts'\nimport { ref } from 'vue'`],
  ])('is kept by %s: %s', (path, code) => {
    expect(breachesOf(path, code)).toEqual([])
  })
})
