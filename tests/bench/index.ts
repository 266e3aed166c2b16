import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { firstField, pageGzip } from './page.ts'
import { keystroke } from './keystroke.ts'
import { readingRows } from './reading.ts'
import { openServers } from './servers.ts'
import { startWarm } from './start-warm.ts'
import type { Row } from './row.ts'
import { appField, fillFacts } from './target.ts'

const root = resolve(import.meta.dirname, '../..')

const names = ['keystroke', 'first-field', 'page-gzip', 'start-warm', 'reading'] as const

async function pageRows(wanted: ReadonlySet<string>): Promise<Row[]> {
  if (!names.slice(0, 3).some((name) => wanted.has(name))) return []
  const servers = await openServers(root)
  try {
    const app = { address: servers.app, selector: appField.first }
    const rows: Row[] = []
    if (wanted.has('page-gzip')) rows.push(await pageGzip(servers.browser, app))
    if (wanted.has('first-field')) {
      rows.push(await firstField(servers.browser, app, { address: servers.empty, selector: '#first' }))
    }
    if (wanted.has('keystroke')) {
      const target = {
        address: servers.app,
        field: appField.typed,
        panes: appField.panes,
        prepare: fillFacts,
      }
      rows.push(await keystroke(servers.browser, target))
    }
    return rows
  } finally {
    await servers.close()
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = new Set(values.only?.split(',') ?? names)
const unknown = [...wanted].filter((name) => !names.some((known) => known === name))
if (unknown.length > 0) {
  console.error(`Unknown rows: ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exit(2)
}
const rows = [
  ...(await pageRows(wanted)),
  ...(wanted.has('start-warm') ? [await startWarm(root)] : []),
  ...(wanted.has('reading') ? await readingRows() : []),
]
for (const row of rows) {
  const figures = Object.entries(row.figures).map(([name, value]) => `${name} ${value}`)
  console.log(`${row.met ? 'met   ' : 'MISSED'} ${row.name}: ${figures.join(', ')} (budget ${row.budget})`)
  for (const line of row.details ?? []) console.log(`         ${line}`)
}
process.exitCode = rows.every((row) => row.met) ? 0 : 1
