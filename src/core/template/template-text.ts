import type { Template } from '../../contract/template.ts'

/** Everything a template can say, branch after branch, without the values it prints: its texts in the order they stand. */
export function templateText(template: Template): string[] {
  return template.flatMap((node): string[] => {
    if (node.kind === 'text') return [node.text]
    if (node.kind === 'value') return []
    const [first, second] = node.kind === 'if' ? [node.then, node.otherwise] : [node.body, node.otherwise]
    return [...templateText(first), ...templateText(second)]
  })
}
