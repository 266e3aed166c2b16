import fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../../src/app/packs/parse-template.ts'
import { renderTemplate } from '../../../src/core/template/render.ts'
import { oracleCase } from './random-template.ts'
import { renderWithHandlebars } from './handlebars-oracle.ts'

const SEED = 20_261_122
const WANTED = 25_000

describe('the template walk, with Handlebars as its judge', () => {
  it(`agrees with Handlebars on ${WANTED} random templates`, () => {
    const judge = Handlebars.create()
    let compared = 0
    let printed = 0
    console.info(`seed ${SEED}`)
    fc.assert(
      fc.property(oracleCase, ({ source, partials, names, view }) => {
        const parsed = parseTemplate(source, { names, partials: new Map(Object.entries(partials)) })
        if (!('template' in parsed)) throw new Error(JSON.stringify(parsed.problems))
        const segments = renderTemplate(parsed.template, view)
        const ours = segments.map(({ text, gap }) => (gap ? '' : text)).join('')
        expect(ours).toBe(renderWithHandlebars(judge, source, partials, view))
        compared += 1
        if (ours !== '') printed += 1
      }),
      { seed: SEED, numRuns: WANTED },
    )
    expect(compared).toBeGreaterThanOrEqual(WANTED)
    expect(printed).toBeGreaterThan(WANTED / 2)
  }, 120_000)
})
