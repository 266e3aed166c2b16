import { describe, expect, it } from 'vitest'
import { browserArguments, readStartOptions } from '../../scripts/set-up/start-options.mjs'

describe('readStartOptions', () => {
  it('leaves everything open when nothing is given', () => {
    expect(readStartOptions([], '/here')).toEqual({
      host: undefined,
      noOpen: false,
      dataDir: undefined,
      port: undefined,
      help: false,
    })
  })

  it('reads every flag and counts the data folder from where the person is', () => {
    const options = readStartOptions(
      ['--host=browser', '--no-open', '--data-dir=mine', '--port', '8080'],
      '/here',
    )
    expect(options).toMatchObject({ host: 'browser', noOpen: true, dataDir: '/here/mine', port: '8080' })
    expect(browserArguments(options)).toEqual(['--no-open', '--data-dir=/here/mine', '--port=8080'])
  })

  it.each([
    ['--colour', '--colour'],
    ['--host=window', '--host=window'],
    ['--port=http', '--port=http'],
    ['--port=65536', '--port=65536'],
    ['--data-dir=', '--data-dir='],
    ['--no-open=yes', '--no-open'],
    ['stray', 'stray'],
    ['--port', '--port'],
  ])('refuses %s with one sentence and exit code 2', (arg, named) => {
    expect(() => readStartOptions([arg], '/here')).toThrow(
      expect.objectContaining({
        exitCode: 2,
        lines: [expect.stringContaining(named), expect.stringMatching(/^Not understood: .*Known: --host=/)],
      }),
    )
  })
})
