import { describe, expect, it } from 'vitest'
import { exportWords } from '../../../src/app/export/export-words.ts'

describe('exportWords', () => {
  it('has the same headings in both languages, none twice', () => {
    const [ja, en] = [exportWords('ja'), exportWords('en')]
    expect(Object.keys(ja)).toEqual(Object.keys(en))
    for (const words of [ja, en]) expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
  })
})
