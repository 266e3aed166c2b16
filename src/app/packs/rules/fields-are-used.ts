import type { Template } from '../../../contract/template.ts'
import type { ScenarioRule } from '../rule.ts'

function namesIn(template: Template): string[] {
  return template.flatMap((node) => {
    if (node.kind === 'text') return []
    if (node.kind === 'each') return [node.field, ...namesIn(node.body), ...namesIn(node.otherwise)]
    const name = node.reference.of === 'field' ? [node.reference.name] : []
    return node.kind === 'if' ? [...name, ...namesIn(node.then), ...namesIn(node.otherwise)] : name
  })
}

/** What the form asks for has a place in the message of every language. */
export const fieldsAreUsed: ScenarioRule = ({ id, fields, languages, templates }) =>
  languages.flatMap((language) => {
    const used = new Set(namesIn(templates[language] ?? []))
    return fields
      .filter((field) => !used.has(field.id))
      .map((field) => ({
        code: 'field-unused',
        file: `scenarios/${id}/message.${language}.hbs`,
        values: { name: field.id },
      }))
  })
