import { readFileSync } from 'node:fs'
import { parse } from '@vue/compiler-sfc'
import ts from 'typescript'

/** One import of a file: what it names, and whether anything of it is left when the types are gone. */
export interface Import {
  readonly from: string
  readonly isType: boolean
  readonly isReExport: boolean
  /** Whether it is loaded only when the program comes to it. */
  readonly isLater?: boolean
}

/** The script of a source file; of a component, what stands in its script blocks. */
export function readScript(path: string): ts.SourceFile {
  const text = readFileSync(path, 'utf8')
  const { script, scriptSetup } = path.endsWith('.vue')
    ? parse(text).descriptor
    : { script: null, scriptSetup: null }
  const code = path.endsWith('.vue') ? [script?.content, scriptSetup?.content].join('\n') : text
  return ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS)
}

/** Visits every node of a file. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

function nameOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined
}

function readImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const from = nameOf(node.moduleSpecifier)
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return from === undefined ? undefined : { from, isType, isReExport: false }
  }
  if (ts.isExportDeclaration(node)) {
    const from = nameOf(node.moduleSpecifier)
    return from === undefined ? undefined : { from, isType: node.isTypeOnly, isReExport: true }
  }
  if (ts.isImportTypeNode(node)) {
    const from = ts.isLiteralTypeNode(node.argument) ? nameOf(node.argument.literal) : undefined
    return from === undefined ? undefined : { from, isType: true, isReExport: false }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const from = nameOf(node.arguments[0])
    return { from: from ?? '(computed)', isType: false, isReExport: false, isLater: true }
  }
  return undefined
}

/** Everything a file imports, in any way of writing it. */
export function readImports(file: ts.SourceFile): Import[] {
  const found: Import[] = []
  visit(file, (node) => {
    const read = readImport(node)
    if (read) found.push(read)
  })
  return found
}
