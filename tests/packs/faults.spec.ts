import { readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/contract/failure.ts'
import { PackProblemCode, type PackProblem } from '../../src/contract/pack.ts'
import { checkExamples } from '../../src/app/packs/check-examples.ts'
import { loadExamples } from '../../src/app/packs/load-examples.ts'
import { loadPack } from '../../src/app/packs/load-pack.ts'
import { fixtures, packFolder } from './fixture-pack.ts'

const message = 'scenarios/late-parcel/message.en.hbs'
const fixtureNames = (await readdir(fixtures)).filter((name) => PackProblemCode.safeParse(name).success)

/** Faults too big or too odd to lie in the repository. */
const made: Partial<Record<PackProblemCode, Record<string, string | Uint8Array>>> = {
  'template-too-large': { [message]: 'words '.repeat(6_000) },
  'template-too-many-nodes': { [message]: '{{!}}'.repeat(5_001) },
  'file-too-large': { 'choices/long.json': ' '.repeat(1024 * 1024 + 1) },
  'file-encoding': { 'choices/odd.json': Uint8Array.of(0x22, 0x83, 0x41, 0x22) },
}

async function problemsOf(folder: string): Promise<PackProblem[]> {
  const pack = await loadPack(folder)
  const { examples, problems } = await loadExamples(folder)
  return [...pack.problems, ...problems, ...checkExamples(pack.scenarios, examples)]
}

async function failureOf(folder: string): Promise<Failure> {
  const failure: unknown = await loadPack(folder).catch((error: unknown) => error)
  if (failure instanceof Failure) return failure
  throw new Error('the pack was loaded')
}

describe('a pack with one fault', () => {
  it('is loaded without a problem when it has none', async () => {
    const folder = await packFolder()
    expect(await problemsOf(folder)).toEqual([])
    expect((await loadPack(folder)).scenarios.map(({ id }) => id)).toEqual(['late-parcel'])
  })

  it.each(fixtureNames)('names %s and nothing else', async (name) => {
    const problems = await problemsOf(await packFolder(name))
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set([name]))
  })

  it.each(Object.entries(made))('names %s and nothing else when it is made so', async (name, files) => {
    const problems = await problemsOf(await packFolder(undefined, files))
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set([name]))
  })

  it('names file-link and does not follow the link', async () => {
    const folder = await packFolder()
    await symlink('/etc/hostname', join(folder, 'choices/host.json'))
    await symlink('/etc', join(folder, 'scenarios/etc'))
    const problems = await problemsOf(folder)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['file-link']))
    expect(problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['choices/host.json', 'scenarios/etc']),
    )
  })

  it('is refused as pack-too-large when it holds thousands of files', async () => {
    const files = Object.fromEntries(Array.from({ length: 6_001 }, (_, at) => [`partials/en/p${at}.hbs`, '']))
    const { code, details } = await failureOf(await packFolder(undefined, files))
    expect([code, details?.['problems']]).toMatchObject(['pack-broken', [{ code: 'pack-too-large' }, {}]])
  })

  it('is refused as too-many-scenarios beyond five hundred', async () => {
    const scenarios = Array.from({ length: 501 }, (_, at) => `s${at}`)
    const manifest = {
      id: 'big',
      version: '1.0.0',
      formatVersion: 1,
      author: 'a',
      licence: 'MIT',
      languages: ['en'],
    }
    const words = { ja: 'あ', en: 'a' }
    const rest = { title: words, categories: [{ id: 'late', label: words }], scenarios }
    const folder = await packFolder(undefined, { 'pack.json': JSON.stringify({ ...manifest, ...rest }) })
    const { code, details } = await failureOf(folder)
    expect([code, details?.['problems']]).toMatchObject(['pack-broken', [{ code: 'too-many-scenarios' }]])
  })

  it('has a fixture for every code there is', () => {
    const elsewhere = ['file-link', 'pack-too-large', 'too-many-scenarios']
    const ofOwnFiles = ['pack-newer', 'pack-id-taken', 'scenario-renamed', 'facts-unknown']
    const covered = [...fixtureNames, ...Object.keys(made), ...elsewhere, ...ofOwnFiles]
    expect(covered.toSorted()).toEqual(PackProblemCode.options.toSorted())
  })
})
