import { describe, expect, it } from 'vitest'
import { ChoiceId, FieldId } from '../../../../src/contract/scenario.ts'
import { CHOICE_ID, FIELD_ID, nextId } from '../../../../src/renderer/components/packs/editor-ids.ts'

const tried = [
  'item',
  'itemName',
  'item-name',
  'item-',
  '2nd',
  'a2',
  'Item',
  'constructor',
  'prototype',
  'length',
  'tone',
  'variant',
  'this',
  '',
  'é',
  `a${'b'.repeat(39)}`,
  `a${'b'.repeat(40)}`,
]

describe('ids in the editor', () => {
  it.each(tried)('are what the application takes as well: “%s”', (id) => {
    expect(FIELD_ID.test(id)).toBe(FieldId.safeParse(id).success)
    expect(CHOICE_ID.test(id)).toBe(ChoiceId.safeParse(id).success)
  })
  it('are counted from one on', () => {
    expect(nextId('case-', [])).toBe('case-1')
    expect(nextId('case-', [{ id: 'case-2' }, { id: 'case-1' }])).toBe('case-3')
  })
})
