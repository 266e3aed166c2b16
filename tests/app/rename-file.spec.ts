import { describe, expect, it } from 'vitest'
import { renameFile } from '../../src/app/rename-file.ts'

/** A rename that fails with a code so many times; counts its calls. */
function stubborn(code: string, failures: number): { rename: () => Promise<void>; calls: () => number } {
  let calls = 0
  const rename = (): Promise<void> => {
    calls += 1
    return calls > failures ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }))
  }
  return { rename, calls: () => calls }
}

const wait = (): Promise<void> => Promise.resolve()

describe('renameFile', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is patient with %s on Windows', async (code) => {
    const { rename, calls } = stubborn(code, 3)
    await renameFile('a', 'b', { rename, wait, platform: 'win32' })
    expect(calls()).toBe(4)
  })

  it('gives up in the end', async () => {
    const { rename, calls } = stubborn('EBUSY', 100)
    await expect(renameFile('a', 'b', { rename, wait, platform: 'win32' })).rejects.toMatchObject({
      code: 'EBUSY',
    })
    expect(calls()).toBe(8)
  })

  it.each([
    ['win32', 'ENOSPC'],
    ['linux', 'EACCES'],
  ])('throws at once on %s for %s', async (platform, code) => {
    const { rename, calls } = stubborn(code, 1)
    await expect(renameFile('a', 'b', { rename, wait, platform })).rejects.toMatchObject({ code })
    expect(calls()).toBe(1)
  })
})
