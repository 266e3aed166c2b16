import { Language } from '../../contract/language.ts'
import { Example, type PackProblem } from '../../contract/pack.ts'
import { readFolder } from './read-folder.ts'
import { readJson } from './read-json.ts'

/** One example of a scenario, with the texts that stand beside it. `file` is its path inside the pack. */
export interface ExampleFile {
  readonly scenario: string
  readonly file: string
  readonly example: Example
  readonly texts: Readonly<Partial<Record<Language, string>>>
}

/** The path of an example's text in one language. */
export function exampleTextFile(file: string, language: Language): string {
  return file.replace(/\.json$/, `.${language}.txt`)
}

/** Reads every `scenarios/<scenario>/examples/<example>.json` of a pack with its texts. Not needed to use a pack. */
export async function loadExamples(
  folder: string,
): Promise<{ readonly examples: readonly ExampleFile[]; readonly problems: readonly PackProblem[] }> {
  const { texts, problems } = await readFolder(folder, {
    folders: /^scenarios(?:\/[^/]+(?:\/examples)?)?$/,
    files: /^scenarios\/[^/]+\/examples\/[^/]+\.(?:json|txt)$/,
  })
  const found = [...problems]
  const examples: ExampleFile[] = []
  for (const [file, text] of texts) {
    if (!file.endsWith('.json')) continue
    const read = readJson(text, file, Example)
    if ('problems' in read) found.push(...read.problems)
    else {
      const beside = Language.options.flatMap((language) => {
        const words = texts.get(exampleTextFile(file, language))
        return words === undefined ? [] : [[language, words] as const]
      })
      const scenario = file.split('/')[1] ?? ''
      examples.push({ scenario, file, example: read.value, texts: Object.fromEntries(beside) })
    }
  }
  return { examples, problems: found }
}
