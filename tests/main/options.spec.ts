import { describe, expect, it } from 'vitest'
import { readDataDir } from '../../src/main/options.ts'

describe('the flags of the window', () => {
  it.each([
    [['.', '--data-dir=/tmp/x'], '/tmp/x'],
    [['.', '--data-dir', '/tmp/x'], '/tmp/x'],
    [['--inspect=0', '--remote-debugging-port=0', '.', '--data-dir=/tmp/x', '--no-sandbox'], '/tmp/x'],
    [['.'], undefined],
    [['.', '--data-dir='], undefined],
    [['.', '--data-dir'], undefined],
  ])('of %j name the folder %s', (args, folder) => {
    expect(readDataDir(args)).toBe(folder)
  })
})
