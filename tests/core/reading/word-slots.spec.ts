import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/core/reading/word-slots.ts'
import { createWordTree, NONE, ROOT } from '../../../src/core/reading/word-tree.ts'

const tree = createWordTree()
const paths = Array.from({ length: 3000 }, (_, at) => [at % 17, at % 251, at])
const places = paths.map((path) => path.reduce(tree.add, ROOT))
const values = Int32Array.from({ length: tree.size() }, (_, place) => place * 2)
const { find, valueOf, marks } = layOut(tree, values)

describe('a tree laid out', () => {
  it('finds every place with its number, and nothing else', () => {
    const found = paths.map((path) => path.reduce(find, ROOT))
    expect(new Set(found).size).toBe(paths.length)
    expect(found.map(valueOf)).toEqual(places.map((place) => place * 2))
    expect([find(ROOT, 17), find(found[0] ?? NONE, 0), find(NONE, 0), find(ROOT, NONE)]).toEqual([
      NONE,
      NONE,
      NONE,
      NONE,
    ])
  })
  it('finds nothing in an empty one', () => {
    expect(layOut(createWordTree(), []).find(ROOT, 0)).toBe(NONE)
  })
  it('tells how many rounds ago a place was met', () => {
    const { meet, nextRound } = marks
    const [one, other] = [find(ROOT, 0), find(ROOT, 1)]
    nextRound()
    nextRound()
    expect([meet(one) > 1, meet(one), meet(NONE)]).toEqual([true, 0, 0])
    nextRound()
    expect([meet(one), meet(one)]).toEqual([1, 0])
    nextRound()
    nextRound()
    expect([meet(one), meet(other) > 4]).toEqual([2, true])
  })
})
