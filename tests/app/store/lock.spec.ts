import { describe, expect, it } from 'vitest'
import { takeLock } from '../../../src/app/store/lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startChild } from './child.ts'

const busy = expect.objectContaining({ code: 'busy' })

describe('the lock', () => {
  it('is held by one at a time and can be taken again', () => {
    const folder = temporaryFolder()
    const lock = takeLock(folder)
    expect(() => takeLock(folder)).toThrow(busy)
    lock.release()
    takeLock(folder).release()
  })

  it('does not reach into another folder', () => {
    const locks = [takeLock(temporaryFolder()), takeLock(temporaryFolder())]
    for (const lock of locks) lock.release()
  })

  it('is held against other processes and free at once when they are killed', async () => {
    const folder = temporaryFolder()
    const child = startChild('./hold-lock.ts', folder)
    await child.lines(1)
    const start = performance.now()
    expect(() => takeLock(folder)).toThrow(busy)
    expect(performance.now() - start).toBeLessThan(1000)
    await child.kill()
    takeLock(folder).release()
  })
})
