import Handlebars from 'handlebars'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkExamples } from '../../src/app/packs/check-examples.ts'
import { composeExample, exampleDraft } from '../../src/app/packs/compose-example.ts'
import { loadExamples } from '../../src/app/packs/load-examples.ts'
import { loadPack } from '../../src/app/packs/load-pack.ts'
import { packSchemas } from '../../src/app/packs/pack-schemas.ts'
import { readFolder } from '../../src/app/packs/read-folder.ts'
import { readFacts } from '../../src/core/facts.ts'
import { viewOf } from '../../src/core/view.ts'
import { renderWithHandlebars } from '../core/template/handlebars-oracle.ts'

const folder = fileURLToPath(new URL('../../templates/', import.meta.url))
const pack = await loadPack(folder)
const { examples, problems } = await loadExamples(folder)
const { texts } = await readFolder(folder, {
  folders: /^(?:partials|scenarios)(?:\/[^/]+)?$/,
  files: /\.hbs$/,
})

function partialsOf(language: string): Record<string, string> {
  const start = `partials/${language}/`
  const own = [...texts].filter(([file]) => file.startsWith(start))
  return Object.fromEntries(own.map(([file, text]) => [file.slice(start.length, -'.hbs'.length), text]))
}

describe('the shipped pack', () => {
  it('loads with every scenario of its list and without a problem', () => {
    expect(pack.problems).toEqual([])
    expect(pack.scenarios.length).toBeGreaterThanOrEqual(3)
  })

  it('has examples whose texts are what the templates give, byte for byte', () => {
    expect(problems).toEqual([])
    expect(checkExamples(pack.scenarios, examples)).toEqual([])
    expect(examples.length).toBeGreaterThanOrEqual(pack.scenarios.length * 3)
  })

  it('says in Handlebars exactly what it says in our walk', () => {
    const engine = Handlebars.create()
    let compared = 0
    for (const { scenario: id, example } of examples) {
      const scenario = pack.scenarios.find((candidate) => candidate.id === id)
      if (!scenario) throw new Error(id)
      const draft = exampleDraft(scenario, example)
      const { messages } = composeExample(scenario, example)
      for (const language of scenario.languages) {
        const source = texts.get(`scenarios/${id}/message.${language}.hbs`) ?? ''
        const view = viewOf(draft, readFacts(draft), language)
        const theirs = renderWithHandlebars(engine, source, partialsOf(language), view)
        expect(messages[language]?.text).toBe(theirs.trim())
        compared += 1
      }
    }
    expect(compared).toBeGreaterThanOrEqual(examples.length)
  })

  it('has fresh schemas', async () => {
    for (const [name, text] of packSchemas()) {
      expect(await readFile(join(folder, 'schema', name), 'utf8')).toBe(text)
    }
  })
})
