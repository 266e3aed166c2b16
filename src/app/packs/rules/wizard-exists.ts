import type { SourceRule } from '../rule.ts'

/** The wizard beside the message is one of the pack's. */
export const wizardExists: SourceRule = ({ file, scenario: { wizard }, parts }) =>
  parts.wizards.has(wizard) ? [] : [{ code: 'wizard-missing', file, values: { name: wizard } }]
