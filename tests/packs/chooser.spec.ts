import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadChooser } from '../../src/app/packs/load-chooser.ts'
import { loadPack } from '../../src/app/packs/load-pack.ts'
import { walkChooser } from '../../src/core/walk-chooser.ts'
import { temporaryFolder } from '../app/temporary-folder.ts'

const templates = fileURLToPath(new URL('../../templates', import.meta.url))

describe('the shipped questions', async () => {
  const chooser = await loadChooser(templates)
  const { paths } = walkChooser(chooser)
  const { scenarios } = await loadPack(templates)
  const ids = scenarios.map(({ id }) => id)

  it('end in a scenario after three to five, whatever is answered', () => {
    expect(paths.filter(({ scenario }) => !ids.includes(scenario))).toEqual([])
    expect(paths.filter(({ questions: { length } }) => length < 3 || length > 5)).toEqual([])
  })

  it('lead to every scenario', () => {
    const reached = new Set(paths.map(({ scenario }) => scenario))
    expect(ids.filter((id) => !reached.has(id))).toEqual([])
  })

  it('name only cases that their scenarios have, and know every case of a scenario they name one of', () => {
    const ends = chooser.questions.flatMap(({ answers }) =>
      answers.flatMap(({ to }) => ('scenario' in to ? [to] : [])),
    )
    for (const { id, variants } of scenarios) {
      const named = ends.filter(({ scenario }) => scenario === id).flatMap(({ variant }) => variant ?? [])
      const known = variants.map((variant) => variant.id)
      expect([...new Set(named)].sort(), id).toEqual([...known].sort())
    }
  })

  it('lead somewhere else with every answer', () => {
    for (const { id, answers } of chooser.questions)
      expect(new Set(answers.map(({ to }) => JSON.stringify(to))).size, id).toBe(answers.length)
  })

  it('are all asked on some way', () => {
    const asked = new Set(paths.flatMap(({ questions }) => questions))
    expect(chooser.questions.filter(({ id }) => !asked.has(id))).toEqual([])
  })

  it('never offer the same words twice under one question', () => {
    for (const { answers } of chooser.questions)
      for (const language of ['ja', 'en'] as const)
        expect(new Set(answers.map(({ label }) => label[language])).size).toBe(answers.length)
  })
})

describe('questions that cannot be asked', () => {
  const circle = { ja: 'あ', en: 'a' }
  const answer = { label: circle, to: { question: 'a' } }
  it.each([
    ['none', undefined],
    ['no JSON', '{'],
    ['no questions', '{"questions":[]}'],
    ['a circle', JSON.stringify({ questions: [{ id: 'a', ask: circle, answers: [answer, answer] }] })],
    ['too many', ' '.repeat(300_000)],
  ])('are refused by the name of their file: %s', async (_what, text) => {
    const folder = temporaryFolder()
    mkdirSync(folder, { recursive: true })
    if (text !== undefined) writeFileSync(join(folder, 'chooser.json'), text)
    await expect(loadChooser(folder)).rejects.toMatchObject({
      code: 'pack-broken',
      details: { file: 'chooser.json' },
    })
  })
})
