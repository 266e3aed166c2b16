import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Wizard } from '../../src/contract/wizard.ts'
import { runCli } from './run-cli.ts'

const wizardFile = new URL('../../templates/wizards/not-received.json', import.meta.url)
const wizard = Wizard.parse(JSON.parse(readFileSync(wizardFile, 'utf8')))

describe('checklist', () => {
  it.each(['ja', 'en'] as const)('gives the steps in %s as JSON, whole and in order', async (ui) => {
    const { code, stdout, stderr } = await runCli(['checklist', 'wrong-address', '--json', '--ui', ui])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      steps: wizard.steps.map(({ id, action, labels, explanation, warning, source }) => ({
        id,
        action: action[ui],
        labels,
        explanation: explanation[ui],
        ...(warning ? { warning: warning[ui] } : {}),
        source: source.name,
        date: source.date,
        confidence: source.confidence,
      })),
    })
  })
  it.each(['all', 'part', 'nothing'] as const)(
    'marks the steps that are untrue when %s arrived',
    async (received) => {
      const { stdout } = await runCli([
        'checklist',
        'wrong-address',
        '--received',
        received,
        '--json',
        '--ui',
        'en',
      ])
      const { steps } = JSON.parse(stdout) as { steps: { id: string; contradiction?: string }[] }
      const reasons = wizard.steps.map(
        ({ contradicts }) => contradicts?.find((clash) => clash.received.includes(received))?.reason.en,
      )
      expect(steps.map(({ contradiction }) => contradiction)).toEqual(reasons)
    },
  )
  it('numbers the steps for a reader, with the label to press', async () => {
    const { stdout } = await runCli(['checklist', 'wrong-address', '--received', 'all', '--ui', 'en'])
    wizard.steps.forEach(({ action, labels }, index) => {
      expect(stdout).toContain(
        `${index + 1}. ${action.en}\n   ${[...(labels.path ?? []), labels.en].join(' → ')}\n`,
      )
    })
    expect(stdout).toContain('Does not fit what has arrived: ')
  })
  it('knows only all, part and nothing', async () => {
    const { code, stdout, stderr } = await runCli(['checklist', 'wrong-address', '--received', 'some'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^unknown-value: .*all, part, nothing/)
  })
})
