import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/contract/failure.ts'
import { explainStart } from '../../src/main/explain-start.ts'

describe('a start that fails', () => {
  it('says in both languages that the folder is in use', () => {
    const { text, exitCode } = explainStart(new Failure('busy', 'locked'))
    expect(text).toContain('すでに動いています')
    expect(text).toContain('already running')
    expect(exitCode).toBe(3)
  })

  it('names the code of any other failure of ours', () => {
    expect(explainStart(new Failure('store-newer', 'x'))).toMatchObject({ exitCode: 1 })
    expect(explainStart(new Failure('store-newer', 'x')).text).toContain('store-newer')
  })

  it('shows no stack to a person but keeps it for the log', () => {
    const error = new Error('secret detail')
    expect(explainStart(error).text).not.toContain('secret detail')
    expect(explainStart(error).trace).toContain('secret detail')
  })
})
