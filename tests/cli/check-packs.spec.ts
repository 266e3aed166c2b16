import { describe, expect, it } from 'vitest'
import { packFolder } from '../packs/fixture-pack.ts'
import { runCli } from './run-cli.ts'
import { runHere } from './run-here.ts'

interface Report {
  readonly findings: readonly { rule: string; severity: string; file: string; message: string }[]
  readonly counts: Readonly<Record<string, number>>
}

describe('check-packs', () => {
  it('finds nothing in the pack that comes with the application', async () => {
    const { code, stdout, stderr } = await runCli(['check-packs', '--ui', 'en'], { now: '2026-11-23' })
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Errors: 0, warnings: 0, notes: 0\n',
      stderr: '',
    })
  })

  it('says file, line, column, weight, rule and what to do, and ends with 1', async () => {
    const { code, stdout } = await runHere(['check-packs', await packFolder('contraction'), '--ui', 'en'])
    expect(code).toBe(1)
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^scenarios\/late-parcel\/message\.en\.hbs:3:12 warning contraction .*“hasn't”/),
      'Errors: 0, warnings: 1, notes: 0',
      '',
    ])
  })

  it('says it in Japanese', async () => {
    const { stdout } = await runHere(['check-packs', await packFolder('threat')])
    expect(stdout).toMatch(/warning threat 「call the police」は脅し/)
    expect(stdout).toMatch(/エラー 0 件、警告 1 件、注記 0 件/)
  })

  it('gives findings and counts as JSON', async () => {
    const { code, stdout } = await runHere([
      'check-packs',
      await packFolder('dates-differ'),
      '--json',
      '--ui',
      'en',
    ])
    const { findings, counts } = JSON.parse(stdout) as Report
    expect(code).toBe(1)
    expect(counts['error']).toBe(findings.length)
    expect(findings[0]).toMatchObject({
      rule: 'dates-differ',
      severity: 'error',
      file: expect.stringMatching(/\.txt$/),
      line: 3,
      column: expect.any(Number),
      message: expect.stringContaining('2026-01-05'),
    })
  })

  it('ends with 0 when only notes are left', async () => {
    const { code, stdout } = await runHere(['check-packs', await packFolder('sentences-differ'), '--json'])
    const { counts } = JSON.parse(stdout) as Report
    expect({ code, errors: counts['error'], warnings: counts['warning'] }).toEqual({
      code: 0,
      errors: 0,
      warnings: 0,
    })
    expect(counts['note']).toBeGreaterThan(0)
  })

  it('names what is wrong with a pack that cannot be read at all', async () => {
    const { code, stdout } = await runHere(['check-packs', await packFolder('format-unknown'), '--ui', 'en'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^pack\.json:\d+:\d+ error format-unknown /)
  })

  it('counts months from the day it is told', async () => {
    const folder = await packFolder()
    expect((await runHere(['check-packs', folder], '2027-10-31')).code).toBe(0)
    const late = await runHere(['check-packs', folder, '--json'], '2027-11-02')
    const { findings } = JSON.parse(late.stdout) as Report
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['review-old']))
  })

  it.each<[string, string[]]>([
    ['no-folder', ['check-packs', '/nonexistent']],
    ['extra-operand', ['check-packs', '.', '..']],
    ['other-option', ['check-packs', '--lang', 'en']],
  ])('says %s to %j and ends with 2', async (code, args) => {
    const ending = await runHere(args)
    expect({ code: ending.code, stdout: ending.stdout }).toEqual({ code: 2, stdout: '' })
    expect(ending.stderr).toMatch(new RegExp(`^${code}: .+\n$`))
  })
})
