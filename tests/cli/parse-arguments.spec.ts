import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/cli/nearest.ts'
import { parseArguments } from '../../src/cli/parse-arguments.ts'

describe('a command line', () => {
  it('comes apart into operands and options, in any order', () => {
    const { operands, options, problem } = parseArguments(
      ['--ui', 'en', 'compose', '--set', 'a=1', 'wrong-address', '--set=b=-2', '--json', '--answers', '-'],
      () => [],
    )
    expect(operands).toEqual(['compose', 'wrong-address'])
    expect([...options]).toEqual([
      ['ui', ['en']],
      ['set', ['a=1', 'b=-2']],
      ['json', []],
      ['answers', ['-']],
    ])
    expect(problem).toBeUndefined()
  })
  it('takes everything behind two dashes as operands', () => {
    expect(parseArguments(['history', 'list', '--', '--x'], () => []).operands).toEqual([
      'history',
      'list',
      '--x',
    ])
  })
  it.each([
    [['--jsn'], 'unknown-option'],
    [['-j'], 'unknown-option'],
    [['--no-json'], 'unknown-option'],
    [['--toString'], 'unknown-option'],
    [['--lang'], 'missing-value'],
    [['--lang', '--json'], 'missing-value'],
    [['--json=1'], 'unexpected-value'],
  ])('%j has a problem: %s', (args, code) => {
    expect(parseArguments(args, () => ['json']).problem?.code).toBe(code)
  })
  it('names the nearest option of its command', () => {
    const { problem } = parseArguments(['read', '--fasts', 'x'], ([name]) =>
      name === 'read' ? ['facts', 'json'] : [],
    )
    expect(problem?.values).toMatchObject({ option: '--fasts', nearest: '--facts' })
    expect(parseArguments(['--lng'], () => ['json']).problem?.values).toMatchObject({ nearest: '--json' })
  })
})

describe('the nearest name', () => {
  it.each([
    ['sellername', 'sellerName'],
    ['oder', 'orderNumber'],
    ['amuont', 'amount'],
    ['seller', 'sellerName'],
  ])('to "%s" is %s', (name, wanted) => {
    expect(nearest(name, ['sellerName', 'orderNumber', 'amount'])).toBe(wanted)
  })
  it('is empty when no name is known', () => {
    expect(nearest('x', [])).toBe('')
  })
})
