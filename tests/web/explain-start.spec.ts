import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/contract/failure.ts'
import { bilingual, explainStart } from '../../src/web/explain-start.ts'

describe('a browser host that cannot start', () => {
  it('says on one line, in both languages, that the folder is in use', () => {
    const { text, exitCode, trace } = explainStart(new Failure('busy', 'locked'))
    expect(text).toBe(bilingual('alreadyRunning'))
    expect(text).toMatch(/すでに動いています.* \/ .*already running/)
    expect(text).not.toContain('\n')
    expect([exitCode, trace]).toEqual([3, undefined])
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
    expect(explainStart(error)).toEqual({ text: bilingual('portTaken'), exitCode: 1 })
  })

  it('keeps the trace of anything else for the log', () => {
    const { text, exitCode, trace } = explainStart(new Error('odd'))
    expect([text, exitCode]).toEqual([bilingual('startFailed'), 1])
    expect(trace).toContain('odd')
  })
})
