import { describe, expect, it } from 'vitest'
import { createWordTree, NONE, ROOT } from '../../../src/core/reading/word-tree.ts'

describe('a tree of words', () => {
  it('has a place for what is added, and none behind nothing', () => {
    const tree = createWordTree()
    const one = tree.add(ROOT, 0)
    const two = tree.add(one, 7)
    expect(new Set([ROOT, one, two]).size).toBe(3)
    expect([tree.add(NONE, 0), tree.add(ROOT, NONE)]).toEqual([NONE, NONE])
  })
  it('has one place for what is added twice', () => {
    const tree = createWordTree()
    expect(tree.add(ROOT, 3)).toBe(tree.add(ROOT, 3))
    expect(tree.size()).toBe(2)
  })
  it('says which words lead to a place, and which is the last', () => {
    const tree = createWordTree()
    const place = [5, 0, 5].reduce(tree.add, ROOT)
    expect(tree.wordsTo(place)).toEqual([5, 0, 5])
    expect(tree.lastOf(place)).toEqual([[5, 0].reduce(tree.add, ROOT), 5])
    expect(tree.wordsTo(ROOT)).toEqual([])
  })
  it('keeps everything while it grows', () => {
    const tree = createWordTree()
    const paths = Array.from({ length: 3000 }, (_, at) => [at % 17, at % 251, at])
    const places = paths.map((path) => path.reduce(tree.add, ROOT))
    expect(paths.map((path) => path.reduce(tree.add, ROOT))).toEqual(places)
    expect(new Set(places).size).toBe(paths.length)
    expect(places.map(tree.wordsTo)).toEqual(paths)
  })
})
