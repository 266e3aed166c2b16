import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/core/reading/clue-slots.ts'
import { createClueTree, NONE, ROOT } from '../../../src/core/reading/clue-tree.ts'

const tree = createClueTree()
const paths = Array.from({ length: 3000 }, (_, at) => [at % 17, at % 251, at])
const places = paths.map((path) => path.reduce(tree.add, ROOT))
const starts = Int32Array.from({ length: tree.size() }, (_, place) => place * 2)
const { find, rowOf, marks } = layOut(tree, starts)

describe('a tree laid out', () => {
  it('finds every place with its row, and nothing else', () => {
    const found = paths.map((path) => path.reduce(find, ROOT))
    expect(new Set(found).size).toBe(paths.length)
    expect(found.map(rowOf)).toEqual(places.map((place) => place * 2))
    expect([find(ROOT, 17), find(found[0] ?? NONE, 0), find(NONE, 0), find(ROOT, NONE)]).toEqual([
      NONE,
      NONE,
      NONE,
      NONE,
    ])
  })
  it('finds nothing in an empty one', () => {
    expect(layOut(createClueTree(), []).find(ROOT, 0)).toBe(NONE)
  })
  it('tells what was met from what was not, until it is forgotten', () => {
    const [one, other] = [find(ROOT, 0), find(ROOT, 1)]
    expect([marks.meet(one), marks.meet(one), marks.meet(other)]).toEqual([true, false, true])
    expect(marks.meet(NONE)).toBe(false)
    marks.forget()
    expect([marks.meet(one), marks.meet(one)]).toEqual([true, false])
  })
})
