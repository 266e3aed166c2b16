import { OWN_PACK_BYTES, type OwnPack } from '../../contract/own-pack.ts'
import type { PackProblem } from '../../contract/pack.ts'
import { Failure } from '../../contract/failure.ts'
import type { Desktop } from '../desktop.ts'
import type { Files } from '../files.ts'
import { dropScenario } from '../packs/own/adopt-scenario.ts'
import { checkManuscript } from '../packs/own/check-manuscript.ts'
import { setEnabled } from '../packs/own/disabled-parts.ts'
import { duplicateScenario } from '../packs/own/duplicate-scenario.ts'
import { exportPack, selectScenarios } from '../packs/own/export-pack.ts'
import type { Ground } from '../packs/own/ground.ts'
import { importPack } from '../packs/own/import-pack.ts'
import { keepOriginal, readOriginal } from '../packs/own/kept-originals.ts'
import type { Library } from '../packs/own/library.ts'
import { listPacks } from '../packs/own/list-packs.ts'
import { openScenario } from '../packs/own/open-scenario.ts'
import { findOwn, findOwnPack, withPack } from '../packs/own/own-state.ts'
import type { OwnStore } from '../packs/own/own-store.ts'
import { planImport, reportPlan } from '../packs/own/plan-import.ts'
import { readOwnPack } from '../packs/own/read-own-pack.ts'
import { saveScenario } from '../packs/own/save-scenario.ts'
import { keepVersion, readVersions } from '../packs/own/scenario-versions.ts'
import { findEditable } from '../packs/own/taken-ids.ts'
import type { SettingsFile } from '../settings.ts'
import type { HandlersFor } from './handlers-for.ts'
import { packFailure } from '../packs/pack-failure.ts'

/** What the calls about packs work with. `folder` is the one of the own packs. */
export interface PackParts {
  readonly folder: string
  readonly ground: Ground
  readonly store: OwnStore
  readonly library: Library
  readonly factProblems: readonly PackProblem[]
  readonly files: Files
  readonly desktop: Desktop
  readonly settings: SettingsFile
  readonly now: () => Date
}

function readUpload(files: Files, id: string): OwnPack {
  const text = files.text(id, OWN_PACK_BYTES)
  const file = 'pack.json'
  const read =
    text === undefined ? { problems: [{ code: 'file-encoding' as const, file }] } : readOwnPack(text, file)
  if (!('problems' in read)) return read.value
  const code = read.problems.some((problem) => problem.code === 'pack-newer') ? 'pack-newer' : 'pack-broken'
  throw packFailure(code, 'the file is not a pack that can be used', read.problems)
}

/** Packs of one's own, beside the shipped one. */
export function createPackHandlers(parts: PackParts): HandlersFor<'pack'> {
  const { folder, ground, store, library, factProblems, files, desktop, settings, now } = parts
  const save = (
    kind: 'save' | 'restore',
    order: Parameters<typeof saveScenario>[2],
  ): Promise<{ version: number; problems: PackProblem[] }> =>
    store.change(kind, async (state) => {
      const { state: next, result } = saveScenario(state, ground, order)
      if (result.before) await keepVersion(folder, result.before, now())
      const from = findOwn(next, order.manuscript.scenario.id)?.entry.from
      if (from && order.seen === from.version) await keepOriginal(folder, ground, from.scenario)
      return { state: next, result: { version: result.version, problems: [...result.problems] } }
    })
  return {
    'pack.list': () => {
      const undo = store.lastChange()
      return {
        packs: listPacks(store.read(), ground, library),
        broken: [...store.read().broken],
        factProblems: [...factProblems],
        ...(undo && { undo }),
      }
    },
    'pack.duplicate': ({ id }) => {
      const { uiLanguage } = settings.read()
      return store.change('duplicate', async (state) => {
        const edited = await duplicateScenario(state, ground, { id, uiLanguage })
        await keepOriginal(folder, ground, id)
        return edited
      })
    },
    'pack.open-scenario': async ({ id }) => {
      const opened = await openScenario(store.read(), ground, id)
      const { original } = opened
      if (!original?.changed) return opened
      const base = await readOriginal(folder, { scenario: original.id, version: original.seen })
      return base ? { ...opened, original: { ...original, base } } : opened
    },
    'pack.check': ({ manuscript }) => {
      const { problems, scenario } = checkManuscript(store.read(), ground, manuscript)
      return { problems: [...problems], ...(scenario && { scenario }) }
    },
    'pack.save-scenario': ({ manuscript, seen }) => save('save', { manuscript, seen }),
    'pack.versions': async ({ id }) => {
      const { entry } = findEditable(store.read(), ground, id)
      return { versions: await readVersions(folder, entry.scenario) }
    },
    'pack.restore': async ({ id, version }) => {
      const { entry } = findEditable(store.read(), ground, id)
      const kept = (await readVersions(folder, entry.scenario)).find((one) => one.version === version)
      if (!kept) throw new Failure('not-found', 'this version is not kept')
      return { version: (await save('restore', { manuscript: kept.manuscript })).version }
    },
    'pack.remove-scenario': ({ id }) =>
      store.change('remove', (state) => {
        const { file } = findEditable(state, ground, id)
        return { state: withPack(state, { ...file, pack: dropScenario(file.pack, id) }), result: {} }
      }),
    'pack.undo': async () => {
      const undone = await store.undo()
      return undone ? { undone } : {}
    },
    'pack.export': async ({ pack, scenarios, uiLanguage }) => {
      const whole = findOwnPack(store.read(), pack).pack
      const chosen = scenarios ? selectScenarios(whole, scenarios) : whole
      const place = { folder: settings.read().exportFolder, uiLanguage }
      return { delivery: await exportPack(chosen, { desktop, files }, place) }
    },
    'pack.preview-import': ({ file }) => {
      const incoming = readUpload(files, file)
      return reportPlan(incoming, planImport(incoming, store.read(), ground))
    },
    'pack.import': ({ file, ...wish }) => {
      const incoming = readUpload(files, file)
      return store.change('import', async (state) => {
        const { state: next, result } = importPack(incoming, wish, state, ground)
        for (const manuscript of result.replaced) await keepVersion(folder, manuscript, now())
        return { state: next, result: { taken: result.taken, skipped: result.skipped } }
      })
    },
    'pack.disable': (part) => store.change('disable', (state) => setEnabled(state, ground, part, false)),
    'pack.enable': (part) => store.change('enable', (state) => setEnabled(state, ground, part, true)),
  }
}
