import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAtomicFile, sweepUnfinished, writeAtomicFile } from '../../src/app/atomic-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

describe('an atomic file', () => {
  it('appears whole, readable by its owner only', async () => {
    const folder = temporaryFolder()
    await writeAtomicFile(join(folder, '記録.txt'), '返金')
    expect(readdirSync(folder)).toEqual(['記録.txt'])
    expect(readFileSync(join(folder, '記録.txt'), 'utf8')).toBe('返金')
    if (process.platform !== 'win32') expect(statSync(join(folder, '記録.txt')).mode & 0o777).toBe(0o600)
  })

  it('is not seen before it is committed, and leaves the old one when it is discarded', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'old')
    const file = await openAtomicFile(path)
    await file.write('new')
    expect(readFileSync(path, 'utf8')).toBe('old')
    await file.discard()
    await file.discard()
    expect(readdirSync(folder)).toEqual(['a.txt'])
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it('leaves nothing when the disk is full', async () => {
    const folder = temporaryFolder()
    const full: typeof open = async (...given) => {
      const handle = await open(...given)
      handle.writeFile = () => Promise.reject(systemError('ENOSPC'))
      return handle
    }
    const file = await openAtomicFile(join(folder, 'a.txt'), { open: full })
    await expect(file.write('x')).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing when the bytes do not reach the disk or the rename fails', async () => {
    const folder = temporaryFolder()
    const broken: typeof open = async (...given) => {
      const handle = await open(...given)
      handle.sync = () => Promise.reject(systemError('EIO'))
      return handle
    }
    const unsynced = await openAtomicFile(join(folder, 'a.txt'), { open: broken })
    await expect(unsynced.commit()).rejects.toMatchObject({ code: 'EIO' })
    const stuck = (): Promise<never> => Promise.reject(systemError('EXDEV'))
    const unnamed = await openAtomicFile(join(folder, 'a.txt'), { rename: stuck })
    await expect(unnamed.commit()).rejects.toMatchObject({ code: 'EXDEV' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('does not replace a folder', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a'))
    await expect(openAtomicFile(join(folder, 'a'))).rejects.toMatchObject({ code: 'EPERM' })
  })

  it('does not replace a write-protected file', async () => {
    const path = join(temporaryFolder(), 'a.txt')
    writeFileSync(path, 'old')
    const access = (): Promise<never> => Promise.reject(systemError('EACCES'))
    await expect(openAtomicFile(path, { access })).rejects.toMatchObject({ code: 'EACCES' })
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it('sweeps only unfinished files of our own', async () => {
    const folder = temporaryFolder()
    await openAtomicFile(join(folder, 'a.txt'))
    writeFileSync(join(folder, 'notes.tmp'), 'mine')
    expect(readdirSync(folder)).toHaveLength(2)
    await sweepUnfinished(folder)
    expect(readdirSync(folder)).toEqual(['notes.tmp'])
  })
})
