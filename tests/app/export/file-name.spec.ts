import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../../src/app/export/file-name.ts'

describe('exportFileName', () => {
  it('carries the day in Japan and only signs every system takes', () => {
    expect(exportFileName('csv', new Date('2026-11-22T15:00:00Z'))).toBe('dispute-composer-2026-11-23.csv')
  })
})
