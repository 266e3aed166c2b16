import type { Manuscript } from '../../../contract/own-pack.ts'
import type { FieldFile } from '../../../contract/scenario.ts'

type Examples = Manuscript['examples']

function mapAnswers(examples: Examples, keyOf: (id: string) => string | undefined): Examples {
  return examples.map((example) => {
    const kept = Object.entries(example.answers).flatMap(([id, answer]) => {
      const key = keyOf(id)
      return key === undefined ? [] : [[key, answer] as const]
    })
    return { ...example, answers: Object.fromEntries(kept) }
  })
}

function withFields(manuscript: Manuscript, fields: FieldFile[], examples = manuscript.examples): Manuscript {
  return { ...manuscript, scenario: { ...manuscript.scenario, fields }, examples }
}

/** Changes a field; the answers of the examples follow a new id and are dropped with an old type. */
export function changeField(manuscript: Manuscript, at: number, part: Partial<FieldFile>): Manuscript {
  const { fields } = manuscript.scenario
  const old = fields[at]
  if (!old) return manuscript
  const next = { ...old, ...part }
  const changed = fields.map((field, place) => (place === at ? next : field))
  const keyOf = (id: string): string | undefined => {
    if (id !== old.id) return id
    return next.type === old.type ? next.id : undefined
  }
  return withFields(manuscript, changed, mapAnswers(manuscript.examples, keyOf))
}

/** Takes a field out, with its answers in the examples. */
export function removeField(manuscript: Manuscript, at: number): Manuscript {
  const { fields } = manuscript.scenario
  const gone = fields[at]?.id
  const examples = mapAnswers(manuscript.examples, (id) => (id === gone ? undefined : id))
  return withFields(
    manuscript,
    fields.filter((_, place) => place !== at),
    examples,
  )
}

/** Adds an optional text field under an id nobody has yet. */
export function addField(manuscript: Manuscript, label: FieldFile['label']): Manuscript {
  const { fields } = manuscript.scenario
  const taken = new Set(fields.map(({ id }) => id))
  let number = 1
  while (taken.has(`field${number}`)) number += 1
  return withFields(manuscript, [...fields, { id: `field${number}`, type: 'text', label, required: false }])
}
