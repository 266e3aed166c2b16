import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../app/temporary-folder.ts'
import { startHost } from './start-host.ts'

const ADDRESS = /^http:\/\/127\.0\.0\.1:(\d+)\/#k=([\w-]{43})$/

describe('the built browser host', () => {
  it('prints its address with the key as the only line, and serves there', async () => {
    const host = startHost(['--no-open', `--data-dir=${temporaryFolder()}`])
    const [, port = '', key = ''] = ADDRESS.exec(await host.firstLine()) ?? []
    const origin = `http://127.0.0.1:${port}`
    const call = (authorization: string): Promise<Response> =>
      fetch(`${origin}/call/app.open`, {
        method: 'POST',
        headers: { origin, authorization, 'content-type': 'application/json' },
        body: '{}',
      })
    expect((await fetch(`${origin}/`)).status).toBe(200)
    expect((await call('Bearer guess')).status).toBe(403)
    expect(await (await call(`Bearer ${key}`)).json()).toMatchObject({ ok: true, value: { host: 'browser' } })
    expect(host.output.stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s and frees the folder', async (signal) => {
    const folder = temporaryFolder()
    const first = startHost(['--no-open', `--data-dir=${folder}`])
    await first.firstLine()
    first.signal(signal)
    expect(await first.ended).toBe(0)
    const second = startHost(['--no-open', `--data-dir=${folder}`])
    expect(await second.firstLine()).toMatch(ADDRESS)
  })

  it('says in both languages that the folder is in use, and ends with 3', async () => {
    const folder = temporaryFolder()
    await startHost(['--no-open', `--data-dir=${folder}`]).firstLine()
    const second = startHost(['--no-open', `--data-dir=${folder}`])
    expect(await second.ended).toBe(3)
    expect(second.output.stderr).toMatch(/^.*すでに動いています.*already running.*\n$/)
    expect(second.output.stdout).toBe('')
  })

  it('listens on the port it is given, and says when that is taken', async () => {
    const first = startHost(['--no-open', `--data-dir=${temporaryFolder()}`])
    const [, port = ''] = ADDRESS.exec(await first.firstLine()) ?? []
    const second = startHost(['--no-open', `--port=${port}`, `--data-dir=${temporaryFolder()}`])
    expect(await second.ended).toBe(1)
    expect(second.output.stderr).toContain('--port')
    first.signal('SIGTERM')
    await first.ended
    const third = startHost(['--no-open', `--port=${port}`, `--data-dir=${temporaryFolder()}`])
    expect(await third.firstLine()).toContain(`:${port}/`)
  })

  it('ends with 2 when a flag makes no sense', async () => {
    const host = startHost(['--prot=80'])
    expect(await host.ended).toBe(2)
    expect(host.output.stderr).toContain('--port')
  })
})

describe.skipIf(process.platform !== 'linux')('opening the browser by itself', () => {
  /** A folder with an `xdg-open` that writes down its arguments. */
  async function fakeOpener(): Promise<{ path: string; opened: string }> {
    const folder = temporaryFolder()
    const opened = join(folder, 'opened')
    const bin = join(folder, 'bin')
    await mkdir(bin)
    await writeFile(
      join(bin, 'xdg-open'),
      `#!/bin/sh\nprintf '%s\\n' "$@" > "${opened}.part"\nmv "${opened}.part" "${opened}"\n`,
    )
    await chmod(join(bin, 'xdg-open'), 0o755)
    return { path: [bin, process.env['PATH']].join(delimiter), opened }
  }

  it('hands over a private file that leads to the address, never the key itself', async () => {
    const { path, opened } = await fakeOpener()
    const host = startHost([`--data-dir=${temporaryFolder()}`], { PATH: path, DISPLAY: ':7' })
    const address = await host.firstLine()
    await expect.poll(() => readFile(opened, 'utf8').catch(() => '')).not.toBe('')
    const args = (await readFile(opened, 'utf8')).trimEnd().split('\n')
    expect(args).toHaveLength(1)
    const file = args[0] ?? ''
    expect(file).not.toContain(ADDRESS.exec(address)?.[2])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toContain(address)
    host.signal('SIGTERM')
    expect(await host.ended).toBe(0)
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it.each([
    ['there is no screen', [], ''],
    ['it is told not to', ['--no-open'], ':7'],
  ])('does not happen when %s', async (_why, args, display) => {
    const { path, opened } = await fakeOpener()
    const host = startHost([...args, `--data-dir=${temporaryFolder()}`], { PATH: path, DISPLAY: display })
    await host.firstLine()
    host.signal('SIGTERM')
    expect(await host.ended).toBe(0)
    await expect(stat(opened)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
