import type { DatabaseSync } from 'node:sqlite'
import type { Usage } from '../../contract/usage.ts'
import { textFrom } from './column.ts'

/** How many of the newest written messages say what is used. */
const LOOKED_AT = 200
/** Most scenarios named as recent, and as most used. */
const NAMED = 3
/** A scenario counts as much used from this many messages on. */
const OFTEN = 2

/** Which scenarios somebody likes and uses. */
export interface UsageStore {
  read(): Usage
  /** Makes a scenario a favourite, the last of them, or takes it out; asking twice changes nothing. */
  favour(scenario: string, favourite: boolean): void
}

/** The scenarios of the newest written messages, newest first; what was removed from the history does not count. */
function lately(database: DatabaseSync): string[] {
  const rows = database
    .prepare(
      `SELECT CASE WHEN json_valid(entry) THEN json_extract(entry, '$.scenario') END AS scenario
       FROM entries WHERE removed_at IS NULL AND scenario IS NOT NULL
       ORDER BY kept_at DESC, number DESC LIMIT ?`,
    )
    .all(LOOKED_AT)
  return rows.filter(({ scenario }) => typeof scenario === 'string').map((row) => textFrom(row, 'scenario'))
}

/** The usage kept in a store that is open for writing: favourites in a table of their own, the rest read off the history. */
export function createUsageStore(database: DatabaseSync): UsageStore {
  return {
    read: () => {
      const used = lately(database)
      const recent = [...new Set(used)]
      const times = new Map(recent.map((id) => [id, used.filter((other) => other === id).length]))
      const often = [...times].filter(([, count]) => count >= OFTEN).sort(([, one], [, other]) => other - one)
      const liked = database.prepare('SELECT scenario FROM favourites ORDER BY number').all()
      return {
        favourites: liked.map((row) => textFrom(row, 'scenario')),
        recent: recent.slice(0, NAMED),
        often: often.slice(0, NAMED).map(([id]) => id),
      }
    },
    favour: (scenario, favourite) => {
      const sql = favourite
        ? 'INSERT INTO favourites (scenario) VALUES (?) ON CONFLICT DO NOTHING'
        : 'DELETE FROM favourites WHERE scenario = ?'
      database.prepare(sql).run(scenario)
    },
  }
}
