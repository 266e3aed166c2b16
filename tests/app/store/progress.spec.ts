import { describe, expect, it } from 'vitest'
import { createProgressStore } from '../../../src/app/store/progress.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openTestStore } from './open-store.ts'

const now = new Date('2026-11-22T05:00:00Z')
const key = { wizard: 'not-received', orderNumber: '8123456789012345' }

describe('checklist progress', () => {
  it('is empty at first and then as it was saved last, for each order by itself', () => {
    const progress = createProgressStore(openTestStore(temporaryFolder()))
    expect(progress.open(key)).toEqual({ steps: [], evidence: [] })
    progress.save(key, { received: 'nothing', steps: ['open-order'], evidence: [] }, now)
    progress.save(key, { received: 'part', steps: ['open-order', 'choose'], evidence: ['photo'] }, now)
    expect(progress.open(key)).toEqual({
      received: 'part',
      steps: ['open-order', 'choose'],
      evidence: ['photo'],
    })
    expect(progress.open({ ...key, orderNumber: '1' })).toEqual({ steps: [], evidence: [] })
  })
})
