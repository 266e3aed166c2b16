import { stat } from 'node:fs/promises'
import type { Finding, FindingSeverity } from '../contract/finding.ts'
import { todayInJapan } from '../app/clock.ts'
import { createFindingWords } from '../app/packs/describe-finding.ts'
import { lintPack } from '../app/packs/lint-pack.ts'
import type { Command } from './invocation.ts'
import { UsageError } from './usage-error.ts'

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

function countOf(findings: readonly Finding[]): Record<FindingSeverity, number> {
  const count = (wanted: FindingSeverity): number =>
    findings.filter(({ severity }) => severity === wanted).length
  return { error: count('error'), warning: count('warning'), note: count('note') }
}

function placeOf({ file, line, column }: Finding): string {
  return [file, line ?? 1, column ?? 1].join(':')
}

/** `check-packs [DIR]`: what the linter finds in a pack, the shipped one without DIR; done when only notes are left. */
export const checkPacksCommand: Command = async ({
  operands,
  options,
  output,
  words,
  templatesFolder,
  now,
}) => {
  const [folder = templatesFolder, extra] = operands
  if (extra !== undefined) throw new UsageError('extra-operand', { operand: extra })
  if (!(await isFolder(folder))) throw new UsageError('no-folder', { folder })
  const describe = createFindingWords(words.language)
  const findings = await lintPack(folder, todayInJapan(now()))
  const counts = countOf(findings)
  if (options.has('json')) {
    output.json({ findings: findings.map((finding) => ({ ...finding, message: describe(finding) })), counts })
  } else {
    const lines = findings.map(
      (finding) => `${placeOf(finding)} ${finding.severity} ${finding.rule} ${describe(finding)}`,
    )
    output.lines([...lines, words.t('cli.check-packs.counts', { ...counts })])
  }
  return counts.error + counts.warning === 0 ? 0 : 1
}
