import { describe, expect, it } from 'vitest'
import { judgeTemplates } from './judge-templates.ts'

const SEED = 20_261_122
const WANTED = 25_000

describe('the template walk, with Handlebars as its judge', () => {
  it(`agrees with Handlebars on ${WANTED} random templates`, () => {
    const { compared, printed } = judgeTemplates(WANTED, SEED)
    expect(compared).toBeGreaterThanOrEqual(WANTED)
    expect(printed).toBeGreaterThan(WANTED / 2)
  }, 300_000)
})
