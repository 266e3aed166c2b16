import type { Finding } from '../../contract/finding.ts'
import type { RuleIgnore } from '../../contract/rule-ignore.ts'
import { findIncluded } from './find-included.ts'
import { jsonPlace } from './json-place.ts'
import type { LintScenario } from './lint-scenario.ts'
import type { LintSubject } from './lint-subject.ts'

/** Every file a scenario is made of: its own, and the partials, lists and wizard it uses. */
function filesOf({ scenario, written }: LintScenario, files: LintSubject['files']): ReadonlySet<string> {
  const own = [...files.keys()].filter((file) => file.startsWith(`scenarios/${scenario.id}/`))
  const lists = written.fields.flatMap(({ choices }) =>
    typeof choices === 'string' ? [`choices/${choices}.json`] : [],
  )
  const partials = own.flatMap((file) => [...findIncluded(files, file)])
  return new Set([...own, ...partials, ...lists, `wizards/${scenario.wizard}.json`])
}

interface Owner {
  readonly file: string
  readonly files: ReadonlySet<string>
  readonly ignore: readonly RuleIgnore[]
}

function unused(
  { file, ignore }: Owner,
  used: ReadonlySet<RuleIgnore>,
  files: LintSubject['files'],
): Finding[] {
  return ignore.flatMap((entry, index): Finding[] => {
    if (used.has(entry)) return []
    const place = jsonPlace(files, file, ['ignore', index, 'rule'], { name: entry.rule })
    return [{ rule: 'ignore-unused', severity: 'warning', ...place }]
  })
}

/**
 * Takes out what a scenario or the pack says to ignore, and names ignores that took nothing out. A scenario speaks for its
 * own files; what several scenarios share is excused when each of them says so, or `pack.json` does. Errors always stay.
 */
export function applyIgnores(findings: readonly Finding[], subject: LintSubject): Finding[] {
  const owners: Owner[] = subject.scenarios.map((lint) => ({
    file: lint.file,
    files: filesOf(lint, subject.files),
    ignore: lint.scenario.ignore ?? [],
  }))
  const pack: Owner = { file: 'pack.json', files: new Set(), ignore: subject.ignore }
  const used = new Set<RuleIgnore>()
  const kept = findings.filter(({ rule, severity, file }) => {
    if (severity === 'error') return true
    const excuse = ({ ignore }: Owner): RuleIgnore | undefined => ignore.find((entry) => entry.rule === rule)
    const users = owners.filter(({ files }) => files.has(file))
    const own = users.flatMap((owner) => excuse(owner) ?? [])
    const isExcused = users.length > 0 && own.length === users.length
    const shared = file.startsWith('scenarios/') ? undefined : excuse(pack)
    for (const entry of isExcused ? own : shared ? [shared] : []) used.add(entry)
    return !isExcused && !shared
  })
  return [...kept, ...[...owners, pack].flatMap((owner) => unused(owner, used, subject.files))]
}
