import type { ScenarioRule, SourceRule } from './rule.ts'
import { categoryIsKnown } from './rules/category-is-known.ts'
import { choicesAreThere } from './rules/choices-are-there.ts'
import { conditionsAreKnown } from './rules/conditions-are-known.ts'
import { fieldsAreDistinct } from './rules/fields-are-distinct.ts'
import { fieldsAreUsed } from './rules/fields-are-used.ts'
import { idsAgree } from './rules/ids-agree.ts'
import { languagesAreKnown } from './rules/languages-are-known.ts'
import { optionalFieldsAreGuarded } from './rules/optional-fields-are-guarded.ts'
import { wizardExists } from './rules/wizard-exists.ts'

/** What has to hold for a scenario to be used at all. */
export const sourceRules: readonly SourceRule[] = [
  idsAgree,
  categoryIsKnown,
  languagesAreKnown,
  wizardExists,
  fieldsAreDistinct,
  choicesAreThere,
  conditionsAreKnown,
]

/** What makes a scenario good; one that breaks them is used and named. */
export const scenarioRules: readonly ScenarioRule[] = [optionalFieldsAreGuarded, fieldsAreUsed]
