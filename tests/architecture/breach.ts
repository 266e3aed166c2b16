import { packageOf, partOf, targetOf } from './house.ts'
import type { Import } from './read-imports.ts'
import { parts } from './rules.ts'

/** What an import of a file breaks of the import table, or nothing. */
export function breach(path: string, found: Import): string | undefined {
  const part = partOf(path)
  const rule = parts[part]
  const said = `${path} imports ${found.isType ? 'types of ' : ''}${found.from}`
  if (!rule) return `${path} is in no part of the house`
  if (found.from.startsWith('node:')) return rule.node ? undefined : said
  const target = targetOf(path, found)
  if (target !== undefined) {
    const allowed = [part, ...rule.values, ...(found.isType ? rule.types : [])]
    return allowed.includes(partOf(target)) ? undefined : said
  }
  return rule.packages.includes(packageOf(found) ?? '') ? undefined : said
}
