import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createOutput, type Output } from '../../src/cli/output.ts'

async function written(isTerminal: boolean, speak: (output: Output) => void): Promise<[string, string]> {
  const [out, error] = [new PassThrough(), new PassThrough()]
  speak(createOutput(out, error, isTerminal))
  out.end()
  error.end()
  return [await text(out), await text(error)]
}

describe('the output', () => {
  it('gives a message as it is to a file or a pipe', async () => {
    expect(await written(false, (output) => output.result('Hello.\n\nBye.'))).toEqual(['Hello.\n\nBye.', ''])
  })
  it('gives a terminal a line feed behind a message', async () => {
    expect(await written(true, (output) => output.result('Hello.'))).toEqual(['Hello.\n', ''])
  })
  it('says everything else beside the result, on one line each', async () => {
    const speak = (output: Output): void => {
      output.say('one\n  two')
      output.say('three')
    }
    expect(await written(false, speak)).toEqual(['', 'one two\nthree\n'])
  })
  it('writes JSON that can be read again, and lines', async () => {
    const [json] = await written(false, (output) => output.json({ ja: '返金', n: [1] }))
    expect(JSON.parse(json)).toEqual({ ja: '返金', n: [1] })
    expect(await written(false, (output) => output.lines(['a', 'b']))).toEqual(['a\nb\n', ''])
  })
})
