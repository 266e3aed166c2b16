import Handlebars from 'handlebars'
import * as z from 'zod'
import type { Template } from '../../contract/template.ts'
import { checkTemplate, type ReadTemplate } from './check-template.ts'
import type { TemplateContext } from './template-context.ts'
import { findAbsurdDepth, MAXIMUM_DEPTH, MAXIMUM_SOURCE_BYTES } from './template-limits.ts'
import { positionAt } from './position-at.ts'
import type { TemplateProblem } from './template-problem.ts'

/** A checked template, or everything that is wrong with it. */
export type ParsedTemplate =
  { readonly template: Template } | { readonly problems: readonly TemplateProblem[] }

/** Where the reader of Handlebars stopped; not in its published types. */
const Stopped = z.object({
  lexer: z.object({ yylloc: z.object({ first_line: z.int(), first_column: z.int() }) }),
})
const Located = z.object({ lineNumber: z.int(), column: z.int() })

function syntaxProblem(error: unknown): TemplateProblem {
  if (error instanceof RangeError)
    return { code: 'template-too-deep', line: 1, column: 1, values: { limit: MAXIMUM_DEPTH } }
  const located = Located.safeParse(error)
  if (located.success) {
    const { lineNumber, column } = located.data
    return { code: 'template-syntax', line: lineNumber, column: column + 1 }
  }
  const { lexer } = Stopped.parse(Reflect.get(Handlebars, 'Parser'))
  const { first_line, first_column } = lexer.yylloc
  return { code: 'template-syntax', line: first_line, column: first_column + 1 }
}

function readSource(source: string): ReadTemplate {
  if (Buffer.byteLength(source) > MAXIMUM_SOURCE_BYTES) {
    return { code: 'template-too-large', line: 1, column: 1, values: { limit: MAXIMUM_SOURCE_BYTES } }
  }
  const absurd = findAbsurdDepth(source)
  if (absurd !== undefined)
    return { code: 'template-too-deep', ...positionAt(source, absurd), values: { limit: MAXIMUM_DEPTH } }
  try {
    return Handlebars.parse(source)
  } catch (error) {
    return syntaxProblem(error)
  }
}

/** Parses a source with the names it may use. */
export type ParseTemplate = (source: string, names: TemplateContext['names']) => ParsedTemplate

/** A parser for the templates of one language of a pack; each partial is read once for all of them. */
export function createTemplateParser(partials: TemplateContext['partials']): ParseTemplate {
  const read = new Map<string, ReadTemplate>()
  const readPartial = (name: string, source: string): ReadTemplate => {
    const known = read.get(name) ?? readSource(source)
    read.set(name, known)
    return known
  }
  return (source, names) => {
    const { template, problems } = checkTemplate(source, readSource(source), { names, partials, readPartial })
    return problems.length > 0 ? { problems } : { template }
  }
}

/**
 * Turns a template string into the small tree that `core/template` walks. Handlebars only reads it: nothing is
 * compiled, and every node is held against an allow-list. Partials of the same language are put in place.
 */
export function parseTemplate(source: string, { names, partials }: TemplateContext): ParsedTemplate {
  return createTemplateParser(partials)(source, names)
}
