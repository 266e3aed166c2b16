import type { SourceRule } from '../rule.ts'

/** A scenario belongs to a category of its pack. */
export const categoryIsKnown: SourceRule = ({ file, scenario: { category }, parts }) =>
  parts.manifest.categories.some(({ id }) => id === category)
    ? []
    : [{ code: 'category-unknown', file, values: { name: category } }]
