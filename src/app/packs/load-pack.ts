import * as z from 'zod'
import { Failure } from '../../contract/failure.ts'
import type { Language, UiText } from '../../contract/language.ts'
import { type Category, ChoiceList, PackManifest, type PackProblem } from '../../contract/pack.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { Wizard } from '../../contract/wizard.ts'
import { loadScenario } from './load-scenario.ts'
import type { PackParts } from './pack-parts.ts'
import { createTemplateParser, type ParseTemplate } from './parse-template.ts'
import { readFolder, type FolderTexts, type Wanted } from './read-folder.ts'
import { readJson } from './read-json.ts'
import { readNamed } from './read-named.ts'

/** A pack ready for use. What was broken is left out and named in `problems`. */
export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: UiText
  readonly author: string
  readonly licence: string
  readonly languages: readonly Language[]
  readonly categories: readonly Category[]
  /** In the order of the list. */
  readonly scenarios: readonly Scenario[]
  readonly wizards: ReadonlyMap<string, Wizard>
  readonly problems: readonly PackProblem[]
  /** The texts of its files by path, as their authors wrote them. */
  readonly texts: ReadonlyMap<string, string>
}

const MAXIMUM_SCENARIOS = 500
const wanted: Wanted = {
  folders: /^(?:choices|wizards|(?:partials|scenarios)(?:\/[^/]+)?)$/,
  files:
    /^(?:pack\.json|(?:choices|wizards)\/[^/]+\.json|partials\/[^/]+\/[^/]+\.hbs|scenarios\/[^/]+\/(?:scenario\.json|message\.[^/]+\.hbs))$/,
}

function broken(problems: readonly PackProblem[]): Failure {
  const said = problems.map(({ code, file }) => `${code} in ${file}`).join(', ')
  return new Failure('pack-broken', `The pack cannot be read: ${said}.`, {
    problems: z.json().parse(problems),
  })
}

async function readTexts(folder: string): Promise<FolderTexts> {
  try {
    return await readFolder(folder, wanted)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Failure('pack-broken', `The pack's folder cannot be read: ${code}.`)
  }
}

function readManifest({ texts, problems }: FolderTexts): PackManifest {
  const file = 'pack.json'
  const text = texts.get(file)
  if (text === undefined) throw broken([...problems, { code: 'file-missing', file }])
  const read = readJson(text, file, PackManifest)
  if ('problems' in read) throw broken(read.problems)
  if (read.value.scenarios.length > MAXIMUM_SCENARIOS) {
    throw broken([{ code: 'too-many-scenarios', file, values: { limit: MAXIMUM_SCENARIOS } }])
  }
  return read.value
}

function parserFor(language: Language, texts: ReadonlyMap<string, string>): ParseTemplate {
  const folder = `partials/${language}/`
  const own = [...texts].filter(([file]) => file.startsWith(folder))
  return createTemplateParser(
    new Map(own.map(([file, text]) => [file.slice(folder.length).replace(/\.hbs$/, ''), text])),
  )
}

function scenarioFolders(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const file of texts.keys()) {
    const [top, folder] = file.split('/')
    if (top !== 'scenarios' || folder === undefined) continue
    const files = folders.get(folder) ?? []
    folders.set(folder, files)
    files.push(file)
  }
  return folders
}

function unlisted({ folders, manifest }: PackParts): PackProblem[] {
  const listed = new Set(manifest.scenarios)
  return [...folders.keys()]
    .filter((folder) => !listed.has(folder))
    .map((folder) => ({ code: 'scenario-unlisted', file: `scenarios/${folder}`, values: { name: folder } }))
}

function withoutRepeats(problems: readonly PackProblem[]): PackProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/**
 * Reads a pack's folder, checks every file and puts its scenarios together. A broken scenario, wizard or list is left
 * out and named in `problems`. Fails with `pack-broken` when `pack.json` is missing or broken itself.
 */
export async function loadPack(folder: string): Promise<Pack> {
  const read = await readTexts(folder)
  const manifest = readManifest(read)
  const wizards = readNamed(read.texts, 'wizards', Wizard)
  const lists = readNamed(read.texts, 'choices', ChoiceList)
  const parts: PackParts = {
    manifest,
    texts: read.texts,
    folders: scenarioFolders(read.texts),
    wizards: wizards.value,
    choiceLists: new Map([...lists.value].map(([id, { choices }]) => [id, choices])),
    parsers: {
      en: parserFor('en', read.texts),
      ja: parserFor('ja', read.texts),
      zh: parserFor('zh', read.texts),
    },
  }
  const loaded = [...new Set(manifest.scenarios)].map((id) => loadScenario(id, parts))
  const { id, version, title, author, licence, languages, categories } = manifest
  return {
    ...{ id, version, title, author, licence, languages, categories },
    texts: read.texts,
    scenarios: loaded.flatMap(({ value }) => value ?? []),
    wizards: wizards.value,
    problems: withoutRepeats(
      [read, wizards, lists, ...loaded].flatMap(({ problems }) => problems).concat(unlisted(parts)),
    ),
  }
}
