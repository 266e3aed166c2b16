import { describe, expect, it } from 'vitest'
import type { OwnScenario } from '../../../../src/contract/own-pack.ts'
import { ownWords } from '../../../../src/app/packs/own/scenario-words.ts'
import { findScenarios } from '../../../../src/core/find-scenarios.ts'
import { makeScenario } from '../../../support/scenario.ts'

/** A scenario of an own pack with these English words. */
function own(en: string): OwnScenario {
  return { scenario: { ...makeScenario(), fields: [] }, messages: { en } }
}

const finds = (one: OwnScenario, query: string): boolean =>
  findScenarios([{ words: ownWords(one) }], query).length === 1

describe('the search words of an own scenario', () => {
  it('are those of its message as it is written, without the tags', () => {
    const one = own('My umbrella {{#if itemName}}({{itemName}}){{/if}} is lost.')
    expect(['umbrella', 'LOST', '小さな'].map((query) => finds(one, query))).toEqual([true, true, true])
    expect(['itemName', '#if'].map((query) => finds(one, query))).toEqual([false, false])
  })

  it('are made at once even of a message without an end', () => {
    const begin = performance.now()
    ownWords(own('{{'.repeat(100_000)))
    ownWords(own('word '.repeat(40_000)))
    expect(performance.now() - begin).toBeLessThan(500)
  })
})
