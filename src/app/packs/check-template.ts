import type { TemplateProblemCode } from '../../contract/pack.ts'
import type { Reference, TemplateNode } from '../../contract/template.ts'
import type { TemplateContext } from './template-context.ts'
import { MAXIMUM_DEPTH, MAXIMUM_NODES, MAXIMUM_PROBLEMS, MAXIMUM_TEXT } from './template-limits.ts'
import { positionAt } from './position-at.ts'
import type { TemplateProblem } from './template-problem.ts'
import { plainName, resolveList, resolvePrinted, resolveTested, type Resolved } from './template-reference.ts'

/** Handlebars' tree of one source, or why there is none. */
export type ReadTemplate = hbs.AST.Program | TemplateProblem

/** What one template is checked with: its names, and the pack's partials as sources and as trees. */
export interface CheckContext extends TemplateContext {
  readonly readPartial: (name: string, source: string) => ReadTemplate
}

interface Place {
  readonly source: string
  readonly partials: readonly string[]
  readonly depth: number
  readonly inEach: boolean
}

const isContent = (node: hbs.AST.Node): node is hbs.AST.ContentStatement => node.type === 'ContentStatement'
const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement'
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement'
const isPartial = (node: hbs.AST.Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement'

type BlockKind = 'if' | 'unless' | 'each'

function blockKind({ path }: hbs.AST.BlockStatement): BlockKind | undefined {
  const name = plainName(path)
  return name === 'if' || name === 'unless' || name === 'each' ? name : undefined
}

/** Whether a block is raw (`{{{{if x}}}}`), names its parameters (`as |x|`) or has options (`includeZero=true`). */
function hasExtras({ program, inverse, hash, openStrip }: hbs.AST.BlockStatement): boolean {
  const hasNames = [program, inverse].some((branch) => branch?.blockParams !== undefined)
  return openStrip.open === undefined || hasNames || Boolean(hash)
}

function buildBlock(
  kind: BlockKind,
  reference: Reference,
  main: TemplateNode[],
  other: TemplateNode[],
): TemplateNode {
  if (kind === 'if') return { kind, reference, then: main, otherwise: other }
  if (kind === 'unless') return { kind: 'if', reference, then: other, otherwise: main }
  return { kind, field: reference.of === 'field' ? reference.name : '', body: main, otherwise: other }
}

interface CheckedTemplate {
  readonly template: TemplateNode[]
  readonly problems: readonly TemplateProblem[]
}

/** Goes through a template's tree node by node; what the allow-list does not name is a problem. */
export function checkTemplate(source: string, program: ReadTemplate, context: CheckContext): CheckedTemplate {
  const problems: TemplateProblem[] = []
  const unread = new Set<string>()
  let nodes = 0
  let textLength = 0
  let isFull = false

  const report = (problem: TemplateProblem, { partials }: Place): void => {
    const partial = partials.at(-1)
    if (problems.length < MAXIMUM_PROBLEMS)
      problems.push(partial === undefined ? problem : { ...problem, partial })
  }

  const refuse = (
    code: TemplateProblemCode,
    node: hbs.AST.Node,
    place: Place,
    values?: Readonly<Record<string, string | number>>,
  ): TemplateNode[] => {
    const { line, column } = node.loc.start
    const tag = place.source.split('\n')[line - 1]?.slice(column, column + 40) ?? ''
    report({ code, line, column: column + 1, values: values ?? { tag } }, place)
    return []
  }

  const accept = (found: Resolved, node: hbs.AST.Node, place: Place): Reference | undefined => {
    if ('reference' in found) return found.reference
    refuse(found.code, node, place, found.values)
    return undefined
  }

  const text = (node: hbs.AST.ContentStatement, place: Place): TemplateNode[] => {
    textLength += node.value.length
    if (textLength > MAXIMUM_TEXT) {
      isFull = true
      return refuse('template-too-large', node, place, { limit: MAXIMUM_TEXT })
    }
    const braces = /\{\{|\}\}/.exec(node.value)
    if (braces) {
      const { line, column } = positionAt(node.value, braces.index)
      const { start } = node.loc
      const at = { line: start.line + line - 1, column: line === 1 ? start.column + column : column }
      report(
        { code: 'template-braces', ...at, values: { tag: node.value.slice(braces.index).slice(0, 40) } },
        place,
      )
    }
    return node.value === '' ? [] : [{ kind: 'text', text: node.value }]
  }

  const value = (node: hbs.AST.MustacheStatement, place: Place): TemplateNode[] => {
    if (node.params.length > 0 || node.hash) return call(node, place)
    const reference = accept(resolvePrinted(node.path, context.names, place.inEach), node, place)
    return reference ? [{ kind: 'value', reference }] : []
  }

  const call = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement, place: Place): TemplateNode[] => {
    const name = plainName(node.path)
    const isKnown = name === undefined || ['if', 'unless', 'each'].includes(name)
    return isKnown
      ? refuse('template-not-allowed', node, place)
      : refuse('template-unknown-helper', node, place, { name })
  }

  const block = (node: hbs.AST.BlockStatement, place: Place): TemplateNode[] => {
    const kind = blockKind(node)
    const [path] = node.params
    if (!kind || !path || node.params.length > 1) return call(node, place)
    if (hasExtras(node)) return refuse('template-not-allowed', node, place)
    const resolve = kind === 'each' ? resolveList : resolveTested
    const reference = accept(resolve(path, context.names, place.inEach), node, place)
    const branch = (program: hbs.AST.Program | undefined, inEach: boolean): TemplateNode[] => {
      const isChained = program !== undefined && 'chained' in program
      const within = { ...place, inEach, depth: place.depth + (isChained ? 0 : 1) }
      return program ? walk(program, node, within) : []
    }
    const main = branch(node.program, place.inEach || kind === 'each')
    const other = branch(node.inverse, place.inEach)
    return reference ? [buildBlock(kind, reference, main, other)] : []
  }

  const partial = (node: hbs.AST.PartialStatement, place: Place): TemplateNode[] => {
    const name = plainName(node.name)
    if (name === undefined || node.params.length > 0 || node.hash)
      return refuse('template-not-allowed', node, place)
    if (node.indent !== '') return refuse('template-partial-indented', node, place, { name })
    if (place.partials.includes(name)) return refuse('template-partial-cycle', node, place, { name })
    const inner = context.partials.get(name)
    if (inner === undefined) return refuse('template-partial-missing', node, place, { name })
    const program = context.readPartial(name, inner)
    const within = { ...place, source: inner, partials: [...place.partials, name], depth: place.depth + 1 }
    if (!('code' in program)) return walk(program, node, within)
    if (!unread.has(name)) report(program, within)
    unread.add(name)
    return []
  }

  const convert = (node: hbs.AST.Node, place: Place): TemplateNode[] => {
    if (isContent(node)) return text(node, place)
    if (node.type === 'CommentStatement') return []
    if (isMustache(node)) return value(node, place)
    if (isBlock(node)) return block(node, place)
    if (isPartial(node)) return partial(node, place)
    return refuse('template-not-allowed', node, place)
  }

  const walk = (program: hbs.AST.Program, at: hbs.AST.Node | undefined, place: Place): TemplateNode[] => {
    if (place.depth > MAXIMUM_DEPTH && at)
      return refuse('template-too-deep', at, place, { limit: MAXIMUM_DEPTH })
    const out: TemplateNode[] = []
    for (const node of program.body) {
      if (isFull) return out
      nodes += 1
      isFull = nodes > MAXIMUM_NODES
      if (isFull) refuse('template-too-many-nodes', node, place, { limit: MAXIMUM_NODES })
      else join(out, convert(node, place))
    }
    return out
  }

  const place = { source, partials: [], depth: 0, inEach: false }
  if ('code' in program) report(program, place)
  const template = 'code' in program ? [] : walk(program, undefined, place)
  return { template, problems }
}

/** Adds nodes to others so that no two texts touch. */
function join(nodes: TemplateNode[], more: readonly TemplateNode[]): void {
  for (const node of more) {
    const last = nodes.at(-1)
    if (last?.kind === 'text' && node.kind === 'text') {
      nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text }
    } else nodes.push(node)
  }
}
