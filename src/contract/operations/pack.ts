import * as z from 'zod'
import { Delivery } from '../event.ts'
import { Language, Localized, UiLanguage, UiText } from '../language.ts'
import { OwnPack, Manuscript } from '../own-pack.ts'
import { PackProblem } from '../pack.ts'
import { ChoiceId, Scenario, ScenarioId } from '../scenario.ts'
import { Day } from '../source.ts'

/** One scenario in the overview of a pack. `from` is the shipped scenario it was copied from. */
export const PackEntry = z.strictObject({
  id: ScenarioId,
  version: z.int().positive(),
  title: Localized,
  /** The day somebody last read it against its sources. */
  reviewed: Day,
  enabled: z.boolean(),
  from: ScenarioId.optional(),
})
export type PackEntry = z.infer<typeof PackEntry>

/** A pack in the overview. `file` is the name of its file, for own packs. */
export const PackSummary = z.strictObject({
  id: ChoiceId,
  own: z.boolean(),
  title: UiText,
  version: z.string(),
  author: z.string(),
  licence: z.string(),
  languages: z.array(Language),
  enabled: z.boolean(),
  file: z.string().optional(),
  scenarios: z.array(PackEntry),
  problems: z.array(PackProblem),
})
export type PackSummary = z.infer<typeof PackSummary>

/** What was done last to the own packs and can be undone. */
export const PackChange = z.enum(['duplicate', 'save', 'restore', 'remove', 'import', 'enable', 'disable'])
export type PackChange = z.infer<typeof PackChange>

/** A pack or a single scenario. */
export const PackPart = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('pack'), id: ChoiceId }),
  z.strictObject({ of: z.literal('scenario'), id: ScenarioId }),
])
export type PackPart = z.infer<typeof PackPart>

/** How a scenario that arrives stands to those already there. `conflict`: another pack has its id. */
export const ArrivalState = z.enum(['new', 'same', 'changed', 'conflict'])
export type ArrivalState = z.infer<typeof ArrivalState>

/** What to do with a scenario that is changed or in conflict. */
export const ImportChoice = z.enum(['skip', 'replace', 'keep-both'])
export type ImportChoice = z.infer<typeof ImportChoice>

/** What an import would do, or did. `id` is the id in the file. */
export const ImportReport = z.strictObject({
  pack: OwnPack.pick({ id: true, version: true, author: true, licence: true, title: true }),
  counts: z.strictObject({ new: z.int(), same: z.int(), changed: z.int(), conflict: z.int() }),
  scenarios: z.array(z.strictObject({ id: ScenarioId, title: Localized, state: ArrivalState })),
  problems: z.array(PackProblem),
})
export type ImportReport = z.infer<typeof ImportReport>

const scenarioInput = z.strictObject({ id: ScenarioId })

/** Calls about packs: the shipped one, which is read-only, and one's own. */
export const packOperations = {
  /** Every pack, the shipped one first; files that could not be read; own facts that could not; what can be undone. */
  'pack.list': {
    input: z.strictObject({}),
    output: z.strictObject({
      packs: z.array(PackSummary),
      broken: z.array(z.strictObject({ file: z.string(), problems: z.array(PackProblem) })),
      factProblems: z.array(PackProblem),
      undo: PackChange.optional(),
    }),
  },
  /** Copies a scenario with the shared pieces it uses into the user's own pack `my-pack`. Answers with the copy's id. */
  'pack.duplicate': {
    input: scenarioInput,
    output: z.strictObject({ id: ScenarioId, pack: ChoiceId }),
  },
  /**
   * A scenario as its author wrote it. `uses` says how many scenarios of the pack share each piece. For a copy of a shipped
   * scenario `original` holds that one as it is today; `changed` says that it has a newer version than the one last seen,
   * and then `base` is the one last seen, as far as it was kept.
   */
  'pack.open-scenario': {
    input: scenarioInput,
    output: z.strictObject({
      pack: ChoiceId,
      own: z.boolean(),
      manuscript: Manuscript,
      uses: z.array(z.strictObject({ language: Language, name: z.string(), scenarios: z.int() })),
      problems: z.array(PackProblem),
      original: z
        .strictObject({
          id: ScenarioId,
          version: z.int().positive(),
          seen: z.int().positive(),
          changed: z.boolean(),
          manuscript: Manuscript,
          base: Manuscript.optional(),
        })
        .optional(),
    }),
  },
  /**
   * Checks a scenario while it is written and keeps nothing. `scenario` has the templates that can be rendered, for a
   * preview with the answers of `manuscript.examples`; it is absent while the scenario's own file is wrong.
   */
  'pack.check': {
    input: z.strictObject({ manuscript: Manuscript }),
    output: z.strictObject({ problems: z.array(PackProblem), scenario: Scenario.optional() }),
  },
  /**
   * Saves an own scenario as its next version and keeps the one before. `seen` is the version of the original the user has
   * held it against. Fails with `read-only` for a shipped one, `refused` with the problems in its details, `not-found`.
   */
  'pack.save-scenario': {
    input: z.strictObject({ manuscript: Manuscript, seen: z.int().positive().optional() }),
    output: z.strictObject({ version: z.int().positive(), problems: z.array(PackProblem) }),
  },
  /** The kept versions of an own scenario, newest first, at most twenty. */
  'pack.versions': {
    input: scenarioInput,
    output: z.strictObject({
      versions: z.array(
        z.strictObject({ version: z.int().positive(), keptAt: z.iso.datetime(), manuscript: Manuscript }),
      ),
    }),
  },
  /** Saves a kept version again as the next one. */
  'pack.restore': {
    input: z.strictObject({ id: ScenarioId, version: z.int().positive() }),
    output: z.strictObject({ version: z.int().positive() }),
  },
  /** Takes a scenario out of its own pack. Fails with `read-only` for a shipped one. */
  'pack.remove-scenario': { input: scenarioInput, output: z.strictObject({}) },
  /** Takes the last change back; `undone` is absent when there is none. Works until the application ends. */
  'pack.undo': { input: z.strictObject({}), output: z.strictObject({ undone: PackChange.optional() }) },
  /** Writes an own pack, or some of its scenarios, into a file the user chooses. Fails with `cancelled`. */
  'pack.export': {
    input: z.strictObject({
      pack: ChoiceId,
      scenarios: z.array(ScenarioId).min(1).max(500).optional(),
      uiLanguage: UiLanguage,
    }),
    output: z.strictObject({ delivery: Delivery }),
  },
  /** Looks at an uploaded pack and changes nothing. Fails with `pack-broken` or `pack-newer`. */
  'pack.preview-import': {
    input: z.strictObject({ file: z.uuid() }),
    output: ImportReport,
  },
  /**
   * Takes over an uploaded pack, or the scenarios named. `choice` holds for those changed or in conflict, but for the ones
   * that `choices` names by their ids in the file; a shipped scenario is never replaced, there both are kept. Answers with the ids the scenarios have now.
   */
  'pack.import': {
    input: z.strictObject({
      file: z.uuid(),
      choice: ImportChoice,
      choices: z.record(ScenarioId, ImportChoice).optional(),
      scenarios: z.array(ScenarioId).min(1).max(500).optional(),
    }),
    output: z.strictObject({ taken: z.array(ScenarioId), skipped: z.int() }),
  },
  /** Leaves a pack or a scenario out of the list; it can still be opened by its id. Fails with `not-found`. */
  'pack.disable': { input: PackPart, output: z.strictObject({}) },
  /** Puts it back into the list. */
  'pack.enable': { input: PackPart, output: z.strictObject({}) },
} as const
