import type { PackChange } from '../../../contract/operations/pack.ts'
import type { OwnState } from './own-state.ts'
import { saveOwnState } from './save-own-state.ts'

/** What an edit makes of a state, and what it tells its caller. The same state means that there was nothing to do. */
export interface Edited<Result> {
  readonly state: OwnState
  readonly result: Result
}

/** The own packs of a data folder, kept in step with their files. */
export interface OwnStore {
  read(): OwnState
  /** Makes one change after the other; resolves once it is on the disk, and fails with nothing changed. */
  change<Result>(
    kind: PackChange,
    edit: (state: OwnState) => Edited<Result> | Promise<Edited<Result>>,
  ): Promise<Result>
  /** Takes the last change back and says which it was. */
  undo(): Promise<PackChange | undefined>
  lastChange(): PackChange | undefined
}

const MOST_UNDONE = 20

/** Creates the store on a folder and what was read of it. */
export function createOwnStore(folder: string, loaded: OwnState): OwnStore {
  const undone: { kind: PackChange; before: OwnState }[] = []
  let state = loaded
  let queue: Promise<unknown> = Promise.resolve()

  const inTurn = <Result>(step: () => Promise<Result>): Promise<Result> => {
    const ended = queue.then(step)
    queue = ended.catch(() => undefined)
    return ended
  }
  const moveTo = async (next: OwnState): Promise<void> => {
    await saveOwnState(folder, state, next)
    state = next
  }
  return {
    read: () => state,
    change: (kind, edit) =>
      inTurn(async () => {
        const before = state
        const edited = await edit(before)
        if (edited.state === before) return edited.result
        await moveTo(edited.state)
        undone.push({ kind, before })
        if (undone.length > MOST_UNDONE) undone.shift()
        return edited.result
      }),
    undo: () =>
      inTurn(async () => {
        const last = undone.at(-1)
        if (last) await moveTo(last.before)
        return undone.pop()?.kind
      }),
    lastChange: () => undone.at(-1)?.kind,
  }
}
