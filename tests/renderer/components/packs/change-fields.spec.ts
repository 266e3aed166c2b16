import { describe, expect, it } from 'vitest'
import type { Manuscript } from '../../../../src/contract/own-pack.ts'
import { ScenarioFile } from '../../../../src/contract/scenario.ts'
import {
  addField,
  changeField,
  removeField,
} from '../../../../src/renderer/components/packs/change-fields.ts'
import { makeScenario } from '../../../support/scenario.ts'

const label = { ja: '項目', en: 'Field' }
const fields = [
  { id: 'item', type: 'text', label, required: true },
  { id: 'remark', type: 'text', label, required: false },
]
const written = Object.entries({ ...makeScenario(), fields }).filter(
  ([name]) => name !== 'pack' && name !== 'templates',
)
const manuscript: Manuscript = {
  scenario: ScenarioFile.parse(Object.fromEntries(written)),
  messages: {},
  partials: {},
  examples: [{ answers: { item: 'Cable', remark: 'Soon' } }],
}

describe('the fields of a manuscript', () => {
  it('take the answers of the examples along to a new id', () => {
    const { scenario, examples } = changeField(manuscript, 0, { id: 'thing' })
    expect(scenario.fields.map(({ id }) => id)).toEqual(['thing', 'remark'])
    expect(examples[0]?.answers).toEqual({ thing: 'Cable', remark: 'Soon' })
  })
  it('drop the answers that belong to another kind', () => {
    expect(changeField(manuscript, 0, { type: 'date' }).examples[0]?.answers).toEqual({ remark: 'Soon' })
  })
  it('leave with their answers', () => {
    const { scenario, examples } = removeField(manuscript, 1)
    expect(scenario.fields).toHaveLength(1)
    expect(examples[0]?.answers).toEqual({ item: 'Cable' })
  })
  it('come under an id nobody has', () => {
    const ids = addField(addField(manuscript, label), label).scenario.fields.map(({ id }) => id)
    expect(ids).toEqual(['item', 'remark', 'field1', 'field2'])
  })
})
