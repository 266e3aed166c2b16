import fc from 'fast-check'
import Handlebars from 'handlebars'
import { expect } from 'vitest'
import { parseTemplate } from '../../../src/app/packs/parse-template.ts'
import { renderTemplate } from '../../../src/core/template/render.ts'
import { renderWithHandlebars } from './handlebars-oracle.ts'
import { oracleCase } from './random-template.ts'

/** Renders this many random templates with our walk and with Handlebars; a difference fails. Counts what was compared. */
export function judgeTemplates(wanted: number, seed: number): { compared: number; printed: number } {
  const judge = Handlebars.create()
  let compared = 0
  let printed = 0
  console.info(`seed ${seed}`)
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
    { seed, numRuns: wanted },
  )
  return { compared, printed }
}
