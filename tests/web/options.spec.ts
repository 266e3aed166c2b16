import { describe, expect, it } from 'vitest'
import { readWebOptions } from '../../src/web/options.ts'

describe('the flags of the browser host', () => {
  it('have safe values when nothing is given', () => {
    expect(readWebOptions([])).toEqual({ dataDir: undefined, port: 0, open: true })
  })

  it('are read', () => {
    expect(readWebOptions(['--data-dir=/tmp/x', '--port', '4000', '--no-open'])).toEqual({
      dataDir: '/tmp/x',
      port: 4000,
      open: false,
    })
  })

  it.each([['--port=x'], ['--port=70000'], ['--port=-1'], ['--data-dir='], ['--unknown'], ['stray']])(
    'are refused when they make no sense: %s',
    (arg) => {
      expect(readWebOptions([arg])).toBeUndefined()
    },
  )
})
