import type { Language } from '../../contract/language.ts'
import type { PackProblem } from '../../contract/pack.ts'
import { type Field, type FieldFile, type Scenario, ScenarioFile } from '../../contract/scenario.ts'
import type { Template } from '../../contract/template.ts'
import type { Checked, PackParts } from './pack-parts.ts'
import { readJson } from './read-json.ts'
import { scenarioRules, sourceRules } from './rules.ts'
import type { TemplateContext } from './template-context.ts'
import { templateNames } from './template-names.ts'

/** The fields with their lists of choices put in place; a list that does not exist leaves none. */
function resolveFields(fields: readonly FieldFile[], { choiceLists }: PackParts): Field[] {
  return fields.map(({ choices = [], ...field }) => ({
    ...field,
    choices: typeof choices === 'string' ? [...(choiceLists.get(choices) ?? [])] : choices,
  }))
}

function loadTemplate(
  id: string,
  language: Language,
  names: TemplateContext['names'],
  { texts, parsers }: PackParts,
): Checked<[Language, Template][]> {
  const file = `scenarios/${id}/message.${language}.hbs`
  const source = texts.get(file)
  if (source === undefined) return { value: [], problems: [{ code: 'file-missing', file }] }
  const parsed = parsers[language](source, names)
  if ('template' in parsed) return { value: [[language, parsed.template]], problems: [] }
  const problems = parsed.problems.map(({ partial, ...problem }): PackProblem => {
    const at = partial === undefined ? file : `partials/${language}/${partial}.hbs`
    const { code, line, column, values } = problem
    return { code, file: at, line, column, ...(values ? { values: { ...values } } : {}) }
  })
  return { value: [], problems }
}

/** Reads one scenario's folder. Its value is missing when anything in it cannot be used. */
export function loadScenario(id: string, parts: PackParts): Checked<Scenario | undefined> {
  const file = `scenarios/${id}/scenario.json`
  const text = parts.texts.get(file)
  if (text === undefined) return { value: undefined, problems: [{ code: 'file-missing', file }] }
  const read = readJson(text, file, ScenarioFile)
  if ('problems' in read) return { value: undefined, problems: read.problems }
  return assembleScenario(id, read.value, parts)
}

/** Puts a scenario together from its file and the messages among the parts' texts. */
export function assembleScenario(
  id: string,
  scenario: ScenarioFile,
  parts: PackParts,
): Checked<Scenario | undefined> {
  const file = `scenarios/${id}/scenario.json`
  const problems = sourceRules.flatMap((rule) => rule({ id, file, scenario, parts }))
  const draft = { ...scenario, pack: parts.manifest.id, fields: resolveFields(scenario.fields, parts) }
  const names = templateNames(draft)
  const templates = draft.languages.map((language) => loadTemplate(id, language, names, parts))
  problems.push(...templates.flatMap((template) => template.problems))
  if (problems.length > 0) return { value: undefined, problems }
  const value = { ...draft, templates: Object.fromEntries(templates.flatMap((template) => template.value)) }
  return { value, problems: scenarioRules.flatMap((rule) => rule(value, file)) }
}
