import { PackManifest } from '../../contract/pack.ts'
import { type Scenario, ScenarioFile } from '../../contract/scenario.ts'
import { collectWordings } from './collect-wordings.ts'
import { compareRenderings } from './compare-renderings.ts'
import { composeExample } from './compose-example.ts'
import type { LintScenario, Rendering } from './lint-scenario.ts'
import type { LintSubject } from './lint-subject.ts'
import type { ExampleFile } from './load-examples.ts'
import type { Pack } from './load-pack.ts'
import { readJson } from './read-json.ts'
import { varyExample } from './vary-example.ts'

function render(scenario: Scenario, { file, example }: Pick<ExampleFile, 'file' | 'example'>): Rendering[] {
  const { messages, problems } = composeExample(scenario, example)
  if (problems.some(({ severity }) => severity === 'blocked')) return []
  const texts = Object.values(messages).map(({ language, text }) => [language, text] as const)
  return [{ example: file, texts: Object.fromEntries(texts) }]
}

function readScenario(
  scenario: Scenario,
  files: ReadonlyMap<string, string>,
  examples: readonly ExampleFile[],
): LintScenario[] {
  const file = `scenarios/${scenario.id}/scenario.json`
  const read = readJson(files.get(file) ?? '', file, ScenarioFile)
  if ('problems' in read) return []
  const own = examples.filter((example) => example.scenario === scenario.id)
  const rendered = own.flatMap((source) =>
    render(scenario, source).map((rendering) => ({ ...rendering, answers: source.example })),
  )
  const variations = own.flatMap(({ file: example, example: answers }) =>
    varyExample(scenario, answers).flatMap((varied) => render(scenario, { file: example, example: varied })),
  )
  return [{ scenario, written: read.value, file, examples: rendered, variations }]
}

/** Puts together what the rules of the linter look at. `files` are the texts of the folder `pack` was loaded from. */
export function readLintSubject(
  files: ReadonlyMap<string, string>,
  pack: Pack,
  { references, phrasebook }: Pick<LintSubject, 'references' | 'phrasebook'>,
  examples: readonly ExampleFile[],
  today: string,
): LintSubject {
  const manifest = readJson(files.get('pack.json') ?? '', 'pack.json', PackManifest)
  const ignore = 'value' in manifest ? (manifest.value.ignore ?? []) : []
  const scenarios = pack.scenarios.flatMap((scenario) => readScenario(scenario, files, examples))
  const wordings = collectWordings(scenarios, files)
  const differences = compareRenderings(scenarios)
  return { pack, ignore, references, phrasebook, files, scenarios, wordings, differences, today }
}
