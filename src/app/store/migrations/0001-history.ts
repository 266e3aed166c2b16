/**
 * Kept messages. `entry` is the whole entry as JSON; the other columns are what lists and searches need. `opening` is the
 * beginning of the text that was taken. `removed_at` marks an entry that can still be restored.
 */
export const history = `
  CREATE TABLE entries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kept_at TEXT NOT NULL,
    opening TEXT NOT NULL,
    search_key TEXT NOT NULL,
    entry TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
  CREATE INDEX entries_newest ON entries (kept_at DESC, number DESC) WHERE removed_at IS NULL;
  CREATE INDEX entries_removed ON entries (removed_at) WHERE removed_at IS NOT NULL;
`
