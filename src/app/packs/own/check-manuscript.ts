import type { Manuscript } from '../../../contract/own-pack.ts'
import type { PackProblem } from '../../../contract/pack.ts'
import { Language } from '../../../contract/language.ts'
import type { Scenario } from '../../../contract/scenario.ts'
import type { Ground } from './ground.ts'
import { emptyMyPack } from './my-pack.ts'
import { createOwnChecker } from './own-checker.ts'
import { findOwn, type OwnState } from './own-state.ts'
import { withManuscript } from './save-scenario.ts'

/** What is wrong with a manuscript, and the scenario with every template that can be rendered, if it can be shown at all. */
export interface CheckedManuscript {
  readonly problems: readonly PackProblem[]
  readonly scenario?: Scenario
}

/** Checks a manuscript among the other scenarios of its pack. Keeps nothing, so it may be called on every change. */
export function checkManuscript(state: OwnState, ground: Ground, manuscript: Manuscript): CheckedManuscript {
  const { id, languages } = manuscript.scenario
  const place = findOwn(state, id)
  const pack = withManuscript(place?.file.pack ?? emptyMyPack(ground.pack, 'en'), manuscript, place?.entry)
  const check = createOwnChecker(pack, ground)
  const entry = { scenario: manuscript.scenario, messages: manuscript.messages }
  const whole = check(entry)
  if (whole.value) return { problems: whole.problems, scenario: whole.value }
  const templates: Scenario['templates'] = {}
  let shown: Scenario | undefined
  for (const language of Language.options.filter((one) => languages.includes(one))) {
    const one = check({
      scenario: { ...manuscript.scenario, languages: [language], sendLanguage: language },
      messages: { [language]: manuscript.messages[language] ?? '' },
    }).value
    if (one?.templates[language]) templates[language] = one.templates[language]
    shown ??= one
  }
  const { sendLanguage } = manuscript.scenario
  return {
    problems: whole.problems,
    ...(shown && { scenario: { ...shown, languages, sendLanguage, templates } }),
  }
}
