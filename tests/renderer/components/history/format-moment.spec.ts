import { describe, expect, it } from 'vitest'
import { formatMoment } from '../../../../src/renderer/components/history/format-moment.ts'

const NIGHT = '2026-11-22T12:04:00.000Z'

describe('formatMoment', () => {
  it('leaves out the year of today', () => {
    expect(formatMoment(NIGHT, 'ja', '2026-11-30', 'Asia/Tokyo')).toEqual({
      day: '11月22日',
      time: '21:04',
      whole: '2026年11月22日 21:04',
    })
  })

  it('names another year', () => {
    expect(formatMoment(NIGHT, 'ja', '2027-01-02', 'Asia/Tokyo').day).toBe('2026年11月22日')
    expect(formatMoment(NIGHT, 'en', '2027-01-02', 'Asia/Tokyo').day).toContain('2026')
  })

  it('follows the zone of the machine', () => {
    expect(formatMoment(NIGHT, 'en', '2026-11-30', 'America/Los_Angeles')).toMatchObject({
      day: 'Nov 22',
      time: '04:04',
    })
  })
})
