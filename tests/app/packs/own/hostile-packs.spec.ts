import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OWN_PACK_BYTES } from '../../../../src/contract/own-pack.ts'
import { readOwnPack } from '../../../../src/app/packs/own/read-own-pack.ts'
import { attacks } from '../attacks.ts'
import { ownPack, ownScenario } from './own-pack-fixture.ts'
import { listed, startWith, upload } from './start-packs.ts'

const text = (pack: unknown): string => JSON.stringify(pack)
const whole = text(ownPack([ownScenario('late-parcel')]))

/** Files that are no packs, and what they are refused as. */
const files: [name: string, content: string, code: string][] = [
  [
    'a key that reaches the prototype',
    whole.replace('"author"', '"__proto__":{"polluted":true},"author"'),
    'file-forbidden-key',
  ],
  [
    'the same key in disguise',
    whole.replace('"author"', '"\\u005f_proto__":{"polluted":true},"author"'),
    'file-forbidden-key',
  ],
  ['a constructor as a piece', whole.replace('"greeting":', '"constructor":'), 'file-forbidden-key'],
  [
    'a prototype far inside',
    whole.replace('"answers":{', '"answers":{"prototype":"x",'),
    'file-forbidden-key',
  ],
  [
    'helpers of its own',
    whole.replace('"author"', '"helpers":{"a":"return 1"},"author"'),
    'file-unknown-key',
  ],
  ['wizards of its own', whole.replace('"author"', '"wizards":[],"author"'), 'file-unknown-key'],
  ['a path for an id', whole.replace('"neighbour"', '"../../store"'), 'file-wrong-value'],
  ['a path for the id of a scenario', whole.replace('"late-parcel"', '"../late"'), 'file-wrong-value'],
  ['a path for a piece', whole.replace('"greeting":', '"../greeting":'), 'file-wrong-value'],
  [
    'a tree in place of a text',
    whole.replace(/"messages":\{"en":"[^"]*"/, '"messages":{"en":{"type":"Program"}'),
    'file-wrong-value',
  ],
  ['half a character', whole.replace('A neighbour', '\\ud800'), 'file-encoding'],
  ['arrays inside arrays without end', '['.repeat(500_000), 'file-syntax'],
  ['arrays inside arrays', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, 'file-wrong-value'],
  ['objects inside objects', `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`, 'file-'],
  [
    '501 scenarios',
    text(ownPack(Array.from({ length: 501 }, (_, at) => ownScenario(`s${at}`)))),
    'file-wrong-value',
  ],
  ['nothing', '', 'file-syntax'],
  ['a list', '[]', 'file-wrong-value'],
  ['a number', '1e999', 'file-wrong-value'],
]

describe('a hostile pack', () => {
  it.each(files)('with %s is refused by name', (_name, content, code) => {
    const begun = performance.now()
    const read = readOwnPack(content, 'bad.json')
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect('problems' in read && read.problems.map((problem) => problem.code)).toEqual(
      expect.arrayContaining([expect.stringContaining(code)]),
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each(attacks)('is refused by name for $name', async ({ source, more = {} }) => {
    const { call, dataFolder } = await startWith({})
    const pack = ownPack([ownScenario('late-parcel', source)])
    const odd = Object.keys(more).length > 0 ? { ...pack, partials: { en: more } } : pack
    const content = text(odd)
    const file = await upload(call, content)
    const begun = performance.now()
    const reply = await call('pack.import', { file, choice: 'replace' })
    expect(performance.now() - begun).toBeLessThan(2_000)
    const code = Buffer.byteLength(content) > OWN_PACK_BYTES ? 'refused' : 'pack-broken'
    expect(reply).toMatchObject({ ok: false, error: { code } })
    expect(existsSync(join(dataFolder, 'packs'))).toBe(false)
    expect(await listed(call)).toEqual(['lost-parcel'])
  })

  it('of 50 MB is refused before it is read', async () => {
    const { call } = await startWith({})
    const file = await upload(call, `{"a":"${'a'.repeat(50 * 1024 * 1024)}"}`)
    const begun = performance.now()
    for (const reply of [
      call('pack.preview-import', { file }),
      call('pack.import', { file, choice: 'skip' }),
    ])
      expect(await reply).toMatchObject({ error: { code: 'refused', details: { largest: OWN_PACK_BYTES } } })
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  it('in the data folder does not keep the application from starting', async () => {
    const begun = performance.now()
    const { call } = await startWith({
      'packs/big.json': `{"a":"${'a'.repeat(30 * 1024 * 1024)}"}`,
      'packs/deep.json': '['.repeat(500_000),
      'packs/proto.json': whole.replace('"author"', '"__proto__":{},"author"'),
    })
    expect(performance.now() - begun).toBeLessThan(2_000)
    const reply = await call('pack.list', {})
    expect(reply).toMatchObject({
      value: {
        broken: [
          { file: 'big.json', problems: [{ code: 'file-too-large' }] },
          { file: 'deep.json', problems: [{ code: 'file-syntax' }] },
          { file: 'proto.json', problems: [{ code: 'file-forbidden-key' }] },
        ],
      },
    })
  })

  it('of pieces that grow without end is refused within two seconds', async () => {
    const { call } = await startWith({})
    const chain = Array.from({ length: 15 }, (_, at) => [`p${at}`, `{{> p${at + 1}}}`.repeat(2)] as const)
    const partials = { en: Object.fromEntries([...chain, ['p15', 'a'.repeat(500)]]) }
    const scenarios = Array.from({ length: 500 }, (_, at) => ownScenario(`s${at}`, '{{> p0}}'))
    const file = await upload(call, ownPack(scenarios, { partials }))
    const begun = performance.now()
    const reply = await call('pack.preview-import', { file })
    console.info(`looking at a growing pack took ${Math.round(performance.now() - begun)} ms`)
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect(reply).toMatchObject({ ok: true })
    expect(await call('pack.import', { file, choice: 'skip' })).toMatchObject({
      error: { code: 'pack-broken' },
    })
  })
})
