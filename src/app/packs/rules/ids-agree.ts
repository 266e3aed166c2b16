import type { SourceRule } from '../rule.ts'

/** A scenario's id is the name of its folder. */
export const idsAgree: SourceRule = ({ id, file, scenario }) =>
  scenario.id === id ? [] : [{ code: 'id-mismatch', file, values: { id: scenario.id, name: id } }]
