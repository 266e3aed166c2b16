import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/app/packs/load-pack.ts'
import { varyExample } from '../../../src/app/packs/vary-example.ts'
import { fixtures } from '../../packs/fixture-pack.ts'

const [scenario] = (await loadPack(`${fixtures}whole`)).scenarios

describe('varying an example', () => {
  it('takes every other tone and leaves out each optional answer in turn', () => {
    if (!scenario) throw new Error('the fixture has no scenario')
    const answers = { sellerName: 'Mei', itemName: 'a lamp', remedy: 'refund', urgent: true }
    expect(varyExample(scenario, { answers })).toEqual([
      { answers, tone: 'firm' },
      { answers: { sellerName: 'Mei', remedy: 'refund', urgent: true } },
      { answers: { sellerName: 'Mei', itemName: 'a lamp', remedy: 'refund' } },
    ])
  })
})
