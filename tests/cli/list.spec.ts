import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PackManifest } from '../../src/contract/pack.ts'
import { runCli } from './run-cli.ts'

const packFile = new URL('../../templates/pack.json', import.meta.url)
const { scenarios: listed } = PackManifest.parse(JSON.parse(readFileSync(packFile, 'utf8')))

describe('list', () => {
  it('gives every scenario as JSON, in the order of the list', async () => {
    const { code, stdout, stderr } = await runCli(['list', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const scenarios = JSON.parse(stdout) as Record<string, unknown>[]
    expect(scenarios.map(({ id }) => id)).toEqual(listed)
    for (const scenario of scenarios) {
      expect(Object.keys(scenario)).toEqual(['id', 'category', 'languages', 'titles'])
      expect(scenario['languages']).toEqual(['en', 'ja', 'zh'])
      expect(scenario['titles']).toEqual({
        en: expect.stringMatching(/\w/),
        ja: expect.stringMatching(/[\p{Script=Hiragana}\p{Script=Han}]/u),
        zh: expect.stringMatching(/\p{Script=Han}/u),
      })
    }
  })
  it('gives a line for each to a reader', async () => {
    const { stdout } = await runCli(['list', '--ui', 'en'])
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual([...listed, ''])
  })
})

describe('fields', () => {
  it('gives what a scenario asks as JSON', async () => {
    const { code, stdout } = await runCli(['fields', 'wrong-address', '--json', '--ui', 'en'])
    expect(code).toBe(0)
    const fields = JSON.parse(stdout) as { id: string }[]
    const field = (id: string): unknown => fields.find((candidate) => candidate.id === id)
    expect(field('orderNumber')).toEqual({
      id: 'orderNumber',
      type: 'order-number',
      label: 'Order number',
      required: true,
      choices: [],
      shownWhen: [],
    })
    expect(field('remedy')).toMatchObject({
      type: 'choice',
      choices: ['refund', 'partial-refund', 'resend'].map((id) => ({ id, label: expect.any(String) })),
    })
    expect(field('amount')).toMatchObject({
      type: 'money',
      shownWhen: [{ name: 'remedy', is: ['refund', 'partial-refund'] }],
    })
  })
  it('gives a line for each field and each choice to a reader', async () => {
    const { stdout } = await runCli(['fields', 'wrong-address', '--ui', 'en'])
    expect(stdout).toMatch(/^orderNumber {2}Order number {2}order-number {2}needed$/m)
    expect(stdout).toMatch(/^ {4}refund {2}/m)
    expect(stdout).toMatch(/^amount .*only when remedy is refund, partial-refund/m)
  })
})
