import { describe, expect, it } from 'vitest'
import { explainDownload } from '../../scripts/set-up/explain-download.mjs'
import { words } from '../../scripts/set-up/words.mjs'

describe('explainDownload', () => {
  it.each([
    ['Error: ENOSPC: no space left on device, write', 'disk'],
    ["Error: EACCES: permission denied, mkdir '/x'", 'disk'],
    [
      'ChecksumMismatchError: Generated checksum for "electron.zip" did not match expected checksum.',
      'checksum',
    ],
    ['Error: self-signed certificate in certificate chain', 'certificate'],
    ['HTTPError: Response code 407 (Proxy Authentication Required) for https://example.test', 'proxy'],
    ['HTTPError: Response code 404 (Not Found) for https://example.test', 'mirror'],
    ['HTTPError: Response code 503 (Service Unavailable) for https://example.test', 'network'],
    ['TypeError: fetch failed\n    at node:internal/deps', 'network'],
    ['SomethingElse: odd', 'unknown'],
  ])('reads %s', (output, reason) => {
    expect(explainDownload({ output, timedOut: false }, 120).reason).toBe(reason)
  })

  it('puts the time-out before whatever was written', () => {
    expect(explainDownload({ output: 'fetch failed', timedOut: true }, 30)).toEqual({
      reason: 'time',
      detail: '30',
    })
  })

  it('repeats the line that names the error when it does not know it', () => {
    const why = explainDownload(
      { output: 'node:internal/x:1\n  throw\n\nOddError: thing\n  at x', timedOut: false },
      120,
    )
    expect(words.electronMissing(why)).toEqual([
      expect.stringContaining('(OddError: thing)'),
      expect.stringContaining('(OddError: thing)'),
    ])
  })
})
