import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OWN_PACK_FORMAT } from '../../../../src/contract/own-pack.ts'
import {
  migrateOwnPack,
  newerFormat,
  packSteps,
  type PackStep,
} from '../../../../src/app/packs/own/migrate-own-pack.ts'
import { readOwnPack } from '../../../../src/app/packs/own/read-own-pack.ts'

const fixtures = new URL('../../../fixtures/own-packs/', import.meta.url)

describe('the formats of own packs', () => {
  it('have a fixture each, and every one of them opens for ever', () => {
    const names = readdirSync(fixtures).sort()
    expect(names).toEqual(Array.from({ length: OWN_PACK_FORMAT }, (_, at) => `format-${at + 1}.json`))
    for (const name of names) {
      const read = readOwnPack(readFileSync(new URL(name, fixtures), 'utf8'), name)
      expect(read).toMatchObject({ value: { formatVersion: OWN_PACK_FORMAT, scenarios: [{}] } })
    }
  })

  it('have a step from each to the next', () => {
    expect([...packSteps.keys()]).toEqual(Array.from({ length: OWN_PACK_FORMAT - 1 }, (_, at) => at + 1))
  })

  it('are gone through one after the other, each step once', () => {
    const rename: PackStep = ({ name, ...rest }) => ({ ...rest, title: name })
    const wrap: PackStep = ({ title, ...rest }) => ({ ...rest, title: { en: title } })
    const steps = new Map([
      [0, rename],
      [1, wrap],
    ])
    expect(migrateOwnPack({ formatVersion: 0, name: 'A' }, steps, 2)).toEqual({
      formatVersion: 2,
      title: { en: 'A' },
    })
    expect(migrateOwnPack({ formatVersion: 1, title: 'A' }, steps, 2)).toEqual({
      formatVersion: 2,
      title: { en: 'A' },
    })
    const today = { formatVersion: 2, title: { en: 'A' } }
    expect(migrateOwnPack(today, steps, 2)).toBe(today)
  })

  it.each([[undefined], [null], ['text'], [[1]], [{ formatVersion: '0' }], [{ formatVersion: -1 }]])(
    'are not read into %j',
    (value) => {
      expect(migrateOwnPack(value)).toBe(value)
      expect(newerFormat(value)).toBeUndefined()
    },
  )

  it('of tomorrow are refused politely', () => {
    expect(readOwnPack('{ "formatVersion": 9, "anything": [] }', 'late.json')).toEqual({
      problems: [{ code: 'pack-newer', file: 'late.json', values: { found: 9, known: OWN_PACK_FORMAT } }],
    })
  })
})
