import type { PackProblem } from '../../../contract/pack.ts'
import type { SourceRule } from '../rule.ts'

/** A scenario speaks languages of its pack, is sent in one of its own, and has no message in any other. */
export const languagesAreKnown: SourceRule = ({ id, file, scenario, parts }) => {
  const { languages, sendLanguage } = scenario
  const unknown = [...languages, sendLanguage].filter(
    (language) => !parts.manifest.languages.includes(language) || !languages.includes(language),
  )
  const declared = new Set(languages.map((language) => `scenarios/${id}/message.${language}.hbs`))
  const extra = (parts.folders.get(id) ?? []).filter((path) => path !== file && !declared.has(path))
  return [
    ...[...new Set(unknown)].map((language): PackProblem => ({
      code: 'language-unknown',
      file,
      values: { language },
    })),
    ...extra.map((path): PackProblem => ({ code: 'message-undeclared', file: path })),
  ]
}
