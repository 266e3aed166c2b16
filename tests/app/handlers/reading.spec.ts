import { describe, expect, it } from 'vitest'
import { packFolder } from '../../packs/fixture-pack.ts'
import { startApplication, valueOf } from '../start-application.ts'

describe('the phrasebook over the wire', () => {
  it('is given whole', async () => {
    const { call } = await startApplication({ templatesFolder: await packFolder() })
    const { phrasebook } = await valueOf(call('reading.phrasebook', {}))
    expect([phrasebook.ideas.map(({ id }) => id), phrasebook.labels.map(({ label }) => label)]).toEqual([
      ['pay', 'outside'],
      ['Submit'],
    ])
  })

  it('fails alone when a file of it is broken', async () => {
    const templatesFolder = await packFolder(undefined, { 'phrasebook/risks.json': '{' })
    const { call } = await startApplication({ templatesFolder })
    expect(await call('reading.phrasebook', {})).toMatchObject({
      ok: false,
      error: { code: 'pack-broken', details: { file: 'phrasebook/risks.json' } },
    })
    expect((await call('scenario.list', {})).ok).toBe(true)
  })
})
