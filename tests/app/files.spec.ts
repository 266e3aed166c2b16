import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFiles } from '../../src/app/files.ts'
import { CHUNK_BYTES } from '../../src/contract/operations/file.ts'
import { temporaryFolder } from './temporary-folder.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const stranger = '00000000-0000-4000-8000-000000000000'

describe('files', () => {
  it('gives back in chunks what was added in chunks', () => {
    const files = createFiles(join(temporaryFolder(), 'temp'))
    const bytes = Buffer.alloc(CHUNK_BYTES + 100, 'あ')
    const { file } = files.append(undefined, bytes.subarray(0, CHUNK_BYTES).toString('base64'))
    expect(files.append(file, bytes.subarray(CHUNK_BYTES).toString('base64')).size).toBe(bytes.length)
    const first = files.read(file, 0)
    const second = files.read(file, CHUNK_BYTES)
    expect([first.end, second.end]).toEqual([false, true])
    const read = Buffer.concat([Buffer.from(first.chunk, 'base64'), Buffer.from(second.chunk, 'base64')])
    expect(read.equals(bytes)).toBe(true)
    expect(files.read(file, bytes.length + 5)).toEqual({ chunk: '', end: true })
  })

  it('refuses more than the limit and keeps what it had', () => {
    const files = createFiles(join(temporaryFolder(), 'temp'), 10)
    const { file } = files.append(undefined, base64('12345678'))
    expect(() => files.append(file, base64('90+'))).toThrow(expect.objectContaining({ code: 'refused' }))
    expect(files.read(file, 0)).toEqual({ chunk: base64('12345678'), end: true })
  })

  it('knows no file it did not begin', () => {
    const files = createFiles(join(temporaryFolder(), 'temp'))
    const missing = expect.objectContaining({ code: 'not-found' })
    expect(() => files.read(stranger, 0)).toThrow(missing)
    expect(() => files.append(stranger, '')).toThrow(missing)
    expect(() => files.close(stranger)).toThrow(missing)
  })

  it('reads an upload as text, when it is one and not too large', () => {
    const files = createFiles(join(temporaryFolder(), 'temp'))
    const { file } = files.append(undefined, base64('あいう'))
    expect(files.text(file, 9)).toBe('あいう')
    expect(() => files.text(file, 8)).toThrow(expect.objectContaining({ code: 'refused' }))
    files.append(file, Buffer.of(0xff).toString('base64'))
    expect(files.text(file, 10)).toBeUndefined()
    expect(() => files.text(stranger, 10)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('does not let a page change a download', () => {
    const files = createFiles(join(temporaryFolder(), 'temp'))
    const { id, path } = files.reserve()
    writeFileSync(path, 'export')
    expect(files.offer(id)).toBe(6)
    expect(() => files.append(id, base64('more'))).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(files.read(id, 0)).toEqual({ chunk: base64('export'), end: true })
  })

  it('forgets on close, and removes what an earlier run left', () => {
    const folder = join(temporaryFolder(), 'temp')
    mkdirSync(folder)
    writeFileSync(join(folder, 'left'), 'x')
    const files = createFiles(folder)
    const { file } = files.append(undefined, base64('x'))
    expect(readdirSync(folder)).toEqual([file])
    files.close(file)
    expect(readdirSync(folder)).toEqual([])
    files.clear()
    expect(existsSync(folder)).toBe(false)
  })

  it('lets nobody else read', () => {
    const folder = join(temporaryFolder(), 'temp')
    const { file } = createFiles(folder).append(undefined, base64('x'))
    // Windows keeps no such modes: it always answers with these.
    const isWindows = process.platform === 'win32'
    expect(statSync(folder).mode & 0o777).toBe(isWindows ? 0o666 : 0o700)
    expect(statSync(join(folder, file)).mode & 0o777).toBe(isWindows ? 0o666 : 0o600)
  })
})
