import type { PackProblem } from '../../../contract/pack.ts'
import type { SourceRule } from '../rule.ts'

/** Words of the template language itself. */
const TAGS = ['if', 'unless', 'each', 'else', 'with', 'lookup', 'log', 'true', 'false', 'null', 'undefined']

function isReserved(id: string): boolean {
  return TAGS.includes(id) || id in Object.prototype
}

/** Field ids are used once and are not words of the template language. */
export const fieldsAreDistinct: SourceRule = ({ file, scenario: { fields } }) =>
  fields.flatMap(({ id }, at): PackProblem[] => {
    const isRepeated = fields.findIndex((field) => field.id === id) < at
    return [
      ...(isRepeated ? [{ code: 'field-duplicate', file, values: { name: id } } as const] : []),
      ...(isReserved(id) ? [{ code: 'field-reserved', file, values: { name: id } } as const] : []),
    ]
  })
