import type { Example } from '../../contract/pack.ts'
import type { Scenario } from '../../contract/scenario.ts'

function without(example: Example, id: string): Example {
  const answers = Object.entries(example.answers).filter(([name]) => name !== id)
  return { ...example, answers: Object.fromEntries(answers) }
}

/** An example with every other tone, and with each of its optional answers left out in turn. */
export function varyExample({ tones, fields }: Scenario, example: Example): Example[] {
  const tone = example.tone ?? tones[0]?.id
  const optional = fields.filter(({ id, required }) => !required && Object.hasOwn(example.answers, id))
  return [
    ...tones.filter(({ id }) => id !== tone).map(({ id }): Example => ({ ...example, tone: id })),
    ...optional.map(({ id }) => without(example, id)),
  ]
}
