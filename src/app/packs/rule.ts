import type { PackProblem } from '../../contract/pack.ts'
import type { Scenario, ScenarioFile } from '../../contract/scenario.ts'
import type { PackParts } from './pack-parts.ts'

/** A scenario as it lies on disk: the name of its folder, the path of its file, what the file says. */
export interface ScenarioSource {
  readonly id: string
  readonly file: string
  readonly scenario: ScenarioFile
  readonly parts: PackParts
}

/** Looks at a scenario before its templates are read. */
export type SourceRule = (source: ScenarioSource) => PackProblem[]

/** Looks at a whole scenario; `file` is the path of its `scenario.json`. */
export type ScenarioRule = (scenario: Scenario, file: string) => PackProblem[]
