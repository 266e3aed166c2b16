import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildIfStale, isBuilt } from '../../scripts/set-up/build.mjs'
import { type FakeMachine, makeMachine, writeFiles } from './fake-machine.ts'

const results = {
  'out/node/main.js': '',
  'out/node/web.js': '',
  'out/node/cli.js': '',
  'out/node/worker.js': '',
  'out/preload/index.cjs': '',
  'out/renderer/index.html': '',
}

function makeProject(code = 0): FakeMachine {
  const fake = makeMachine({}, () => {
    writeFiles(fake.machine.root, results)
    return { code }
  })
  writeFiles(fake.machine.root, {
    'src/app/a.ts': 'a',
    'locales/ja/app.json': '{}',
    'package.json': '{}',
    'electron.vite.config.ts': '',
    'templates/pack.json': '{}',
  })
  return fake
}

describe('buildIfStale', () => {
  it('builds once, and then finds everything fresh', async () => {
    const { machine, started } = makeProject()
    expect(await buildIfStale(machine, '/node24')).toBe(true)
    expect(await buildIfStale(machine, '/node24')).toBe(false)
    expect(started).toHaveLength(1)
    expect(started[0]).toMatchObject({ command: '/node24', options: { output: 'stderr' } })
    expect(started[0]?.args.at(-1)).toBe('build')
  })

  it.each(['src/app/a.ts', 'src/new.ts', 'locales/ja/app.json', 'package.json', 'electron.vite.config.ts'])(
    'builds again when %s is other than before',
    async (file) => {
      const { machine } = makeProject()
      await buildIfStale(machine, '/node24')
      writeFiles(machine.root, { [file]: 'something else' })
      expect(isBuilt(machine)).toBe(false)
    },
  )

  it('builds again when a source or a result is gone', async () => {
    const { machine } = makeProject()
    await buildIfStale(machine, '/node24')
    rmSync(join(machine.root, 'src/app/a.ts'))
    expect(isBuilt(machine)).toBe(false)
    await buildIfStale(machine, '/node24')
    rmSync(join(machine.root, 'out/preload/index.cjs'))
    expect(isBuilt(machine)).toBe(false)
  })

  it('does not build for templates, editor remains or a touched file', async () => {
    const { machine } = makeProject()
    await buildIfStale(machine, '/node24')
    writeFiles(machine.root, { 'templates/pack.json': '[]', 'src/app/.a.ts.swp': 'x', 'src/app/a.ts~': 'x' })
    utimesSync(join(machine.root, 'src/app/a.ts'), 1000, 1000)
    expect(isBuilt(machine)).toBe(true)
  })

  it('notices an edit made while it was building', async () => {
    const fake = makeMachine({}, () => {
      writeFiles(fake.machine.root, { ...results, 'src/a.ts': 'edited' })
      return undefined
    })
    writeFiles(fake.machine.root, { 'src/a.ts': 'before' })
    await buildIfStale(fake.machine, '/node24')
    expect(isBuilt(fake.machine)).toBe(false)
  })

  it('stops with plain words when the build fails, and does not call the result fresh', async () => {
    const { machine } = makeProject(1)
    await expect(buildIfStale(machine, '/node24')).rejects.toMatchObject({
      lines: [expect.stringContaining('組み立て'), expect.stringContaining('build failed')],
    })
    expect(isBuilt(machine)).toBe(false)
  })

  it('counts a broken stamp as stale', () => {
    const { machine } = makeProject()
    writeFiles(machine.root, { ...results, 'out/.build-stamp.json': '{' })
    expect(isBuilt(machine)).toBe(false)
  })
})
