import type { Manuscript } from '../../../contract/own-pack.ts'
import type { Condition, FieldFile } from '../../../contract/scenario.ts'
import { newChoice } from './change-choices.ts'
import { nextId } from './editor-ids.ts'
import { withConditions } from './move-flag.ts'

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

/** Whether a field of this kind offers choices. */
export function hasChoices(type: FieldFile['type']): boolean {
  return type === 'choice' || type === 'choices'
}

/** A field without what only its kind before could have; one that now offers choices begins with an empty one. */
function fitToKind(field: FieldFile): FieldFile {
  const { choices, open, tense, notBefore, ...plain } = field
  if (hasChoices(field.type)) return { ...plain, ...(open && { open }), choices: choices ?? [newChoice([])] }
  const days = { ...(tense && { tense }), ...(notBefore !== undefined && { notBefore }) }
  return field.type === 'date' ? { ...plain, ...days } : plain
}

/** Other fields that name a field follow it to its new id; without one they no longer name it. */
function follow(field: FieldFile, from: string, to?: string): FieldFile {
  const { differsFrom, notBefore, ...rest } = field
  const next = (name: string | undefined): string | undefined => (name === from ? to : name)
  const [other, earlier] = [next(differsFrom), next(notBefore)]
  const conditions = (field.shownWhen ?? []).flatMap((condition): Condition[] => {
    const name = next(condition.name)
    return name === undefined ? [] : [{ ...condition, name }]
  })
  const names = {
    ...(other !== undefined && { differsFrom: other }),
    ...(earlier !== undefined && { notBefore: earlier }),
  }
  return withConditions({ ...rest, ...names }, conditions)
}

/** Changes a field; answers of examples and other fields follow a new id, and answers are dropped with an old kind. */
export function changeField(manuscript: Manuscript, at: number, part: Partial<FieldFile>): Manuscript {
  const { fields } = manuscript.scenario
  const old = fields[at]
  if (!old) return manuscript
  const isKept = (part.type ?? old.type) === old.type
  const next = isKept ? { ...old, ...part } : fitToKind({ ...old, ...part })
  const changed = fields.map((field, place) =>
    place === at ? next : next.id === old.id ? field : follow(field, old.id, next.id),
  )
  const keyOf = (id: string): string | undefined => {
    if (id !== old.id) return id
    return isKept ? next.id : undefined
  }
  return withFields(manuscript, changed, mapAnswers(manuscript.examples, keyOf))
}

/** Takes a field out, with its answers in the examples and what other fields ask of it. */
export function removeField(manuscript: Manuscript, at: number): Manuscript {
  const { fields } = manuscript.scenario
  const gone = fields[at]?.id
  if (gone === undefined) return manuscript
  const examples = mapAnswers(manuscript.examples, (id) => (id === gone ? undefined : id))
  const kept = fields.filter((_, place) => place !== at).map((field) => follow(field, gone))
  return withFields(manuscript, kept, examples)
}

/** Adds an optional text field under an id nobody has yet. */
export function addField(manuscript: Manuscript, label: FieldFile['label']): Manuscript {
  const { fields } = manuscript.scenario
  const id = nextId('field', fields)
  return withFields(manuscript, [...fields, { id, type: 'text', label, required: false }])
}
