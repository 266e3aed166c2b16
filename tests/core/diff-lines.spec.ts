import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines } from '../../src/core/diff-lines.ts'

describe('two texts line by line', () => {
  it('are the same when nothing differs', () => {
    expect(diffLines('a\nb', 'a\nb').map(({ kind }) => kind)).toEqual(['same', 'same'])
  })
  it('show a changed line as the old one and the new one', () => {
    expect(diffLines('a\nb\nc', 'a\nB\nc')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'B' },
      { kind: 'same', text: 'c' },
    ])
  })
  it('give back both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((all) => all.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = diffLines(before, after)
        const without = (kind: string): string =>
          found
            .filter((line) => line.kind !== kind)
            .map((line) => line.text)
            .join('\n')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
    )
  })
})
