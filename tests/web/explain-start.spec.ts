import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/contract/failure.ts'
import { bilingual, explainWebStart } from '../../src/web/explain-start.ts'

describe('a browser host that cannot start', () => {
  it('says on one line, in both languages, that the folder is in use', () => {
    const failure = explainWebStart(new Failure('busy', 'locked'))
    expect(bilingual(failure)).toMatch(/^.*すでに動いています.* \/ .*already running.*$/)
    expect(failure.exitCode).toBe(3)
  })

  it('knows a port that is taken from a real attempt', async () => {
    const first = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => first.once('listening', resolve))
    const address = first.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const second = createServer()
    const error = await new Promise((resolve) => {
      second.once('error', resolve)
      second.listen(port, '127.0.0.1')
    })
    first.close()
    const failure = explainWebStart(error)
    expect(bilingual(failure)).toContain('--port')
    expect([failure.exitCode, failure.trace]).toEqual([1, undefined])
  })
})
