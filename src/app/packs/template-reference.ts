import type { TemplateProblemCode } from '../../contract/pack.ts'
import type { Reference } from '../../contract/template.ts'
import type { TemplateName } from './template-context.ts'

/** Either what a path points at, or why it may not. */
export type Resolved =
  | { readonly reference: Reference; readonly name?: TemplateName }
  | { readonly code: TemplateProblemCode; readonly values?: Readonly<Record<string, string>> }

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

/** The name a path consists of, when it is nothing but one plain name (`if`, `greeting`). */
export function plainName(node: hbs.AST.Node): string | undefined {
  if (!isPath(node) || node.data || node.depth > 0 || node.parts.length !== 1) return undefined
  return node.parts[0] === node.original ? node.original : undefined
}

function itemReference(path: hbs.AST.PathExpression): Reference | undefined {
  if (path.original === 'this' && path.parts.length === 0) return { of: 'item' }
  if (path.original === '@first') return { of: 'first' }
  if (path.original === '@last') return { of: 'last' }
  return undefined
}

/** Finds what a path points at; `inEach` says whether it stands inside a list. */
export function resolvePath(
  path: hbs.AST.Node,
  names: ReadonlyMap<string, TemplateName>,
  inEach: boolean,
): Resolved {
  if (!isPath(path)) return { code: 'template-not-allowed' }
  const item = itemReference(path)
  if (item) {
    return inEach
      ? { reference: item }
      : { code: 'template-item-outside-each', values: { name: path.original } }
  }
  const [id, flag, ...rest] = path.parts
  const isPlain = !path.data && path.depth === 0 && path.original === path.parts.join('.')
  if (id === undefined || !isPlain || rest.length > 0) return { code: 'template-not-allowed' }
  const name = names.get(id)
  if (!name) return { code: 'template-unknown-field', values: { name: id } }
  if (inEach) return { code: 'template-field-inside-each', values: { name: id } }
  if (flag === undefined) return { reference: { of: 'field', name: id }, name }
  if (!name.flags.has(flag)) return { code: 'template-unknown-flag', values: { name: id, flag } }
  return { reference: { of: 'field', name: id, flag }, name }
}

/** Finds what a tag prints: a field's text or the item of a list, nothing else. */
export function resolvePrinted(
  path: hbs.AST.Node,
  names: ReadonlyMap<string, TemplateName>,
  inEach: boolean,
): Resolved {
  const found = resolvePath(path, names, inEach)
  if ('code' in found) return found
  const { reference, name } = found
  if (reference.of === 'item') return found
  if (reference.of !== 'field') return { code: 'template-flag-printed', values: { name: `@${reference.of}` } }
  const values = { name: reference.name }
  if (reference.flag !== undefined) {
    return { code: 'template-flag-printed', values: { name: `${reference.name}.${reference.flag}` } }
  }
  if (name?.kind === 'list') return { code: 'template-list-printed', values }
  if (name?.kind === 'switch') return { code: 'template-switch-printed', values }
  return found
}

/** Finds what a condition asks; tone and variant always have a value, so only their flags can be asked for. */
export function resolveTested(
  path: hbs.AST.Node,
  names: ReadonlyMap<string, TemplateName>,
  inEach: boolean,
): Resolved {
  const found = resolvePath(path, names, inEach)
  if ('code' in found || found.reference.of !== 'field' || found.reference.flag !== undefined) return found
  const isMode = found.name?.kind === 'switch' && found.name.flags.size > 0
  return isMode ? { code: 'template-flag-needed', values: { name: found.reference.name } } : found
}

/** Finds the list a block runs through. */
export function resolveList(
  path: hbs.AST.Node,
  names: ReadonlyMap<string, TemplateName>,
  inEach: boolean,
): Resolved {
  if (inEach) return { code: 'template-each-nested' }
  const found = resolvePath(path, names, inEach)
  if ('code' in found || found.reference.of !== 'field') return found
  if (found.name?.kind === 'list' && found.reference.flag === undefined) return found
  return { code: 'template-each-not-list', values: { name: found.reference.name } }
}
