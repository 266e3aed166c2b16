import { describe, expect, it } from 'vitest'
import { judgeTemplates } from '../core/template/judge-templates.ts'

const WANTED = 100_000

describe('the template walk, with Handlebars as its judge', () => {
  it(`agrees with Handlebars on ${WANTED} random templates of a new seed`, () => {
    expect(judgeTemplates(WANTED, Date.now()).compared).toBeGreaterThanOrEqual(WANTED)
  })
})
