import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/core/reading/word-slots.ts'
import { createClueMarks } from '../../../src/core/reading/clue-marks.ts'
import { createWordTree, NONE, ROOT } from '../../../src/core/reading/word-tree.ts'

const tree = createWordTree()
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
    expect(layOut(createWordTree(), []).find(ROOT, 0)).toBe(NONE)
  })
  it.each([
    ['of a table', () => ({ meet: marks.meet, goOn: marks.goOn, places: [find(ROOT, 0), find(ROOT, 1)] })],
    ['of learning', () => ({ ...createClueMarks(), places: [7, 8] })],
  ])('tells how many rounds ago a place %s was met', (_, make) => {
    const { meet, goOn, places } = make()
    const [one = NONE, other = NONE] = places
    goOn(5)
    expect([meet(one) >= 5, meet(one), meet(NONE)]).toEqual([true, 0, 0])
    goOn(1)
    expect([meet(one), meet(one)]).toEqual([1, 0])
    goOn(3)
    expect([meet(one), meet(other) >= 9]).toEqual([3, true])
  })
})
