import { openWholeStore } from '../../../src/app/store/store.ts'
import { historyEntry } from '../history-entry.ts'

/** A process that keeps one entry after another in the folder it is given and prints each id once it is kept. */
const { history } = openWholeStore(process.argv[2] ?? '')
for (;;) {
  const entry = historyEntry()
  history.keep(entry, entry.texts.en ?? '')
  process.stdout.write(`${entry.id}\n`)
}
