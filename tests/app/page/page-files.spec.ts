import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPageFiles } from '../../../src/app/page/page-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-page-'))
  await mkdir(join(folder, 'assets', 'deep'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets', 'index.css'), 'body{}')
  await writeFile(join(folder, 'assets', 'deep', 'odd.bin'), Uint8Array.of(0, 255))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('the files of the page', () => {
  it('are known by the path they are asked for', async () => {
    const files = await readPageFiles(folder)
    expect([...files.keys()].sort()).toEqual([
      '/',
      '/assets/deep/odd.bin',
      '/assets/index.css',
      '/index.html',
    ])
    expect(files.get('/')).toBe(files.get('/index.html'))
  })

  it('keep their bytes and get a media type', async () => {
    const files = await readPageFiles(folder)
    expect(files.get('/assets/index.css')?.type).toBe('text/css; charset=utf-8')
    expect([...(files.get('/assets/deep/odd.bin')?.body ?? [])]).toEqual([0, 255])
    expect(files.get('/assets/deep/odd.bin')?.type).toBe('application/octet-stream')
  })

  it('fail loudly when the page is not built', async () => {
    await expect(readPageFiles(join(folder, 'missing'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
