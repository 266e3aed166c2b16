import { describe, expect, it } from 'vitest'
import { createClueTree, NONE, ROOT } from '../../../src/core/reading/clue-tree.ts'

describe('a tree of clues', () => {
  it('finds what was added, and nothing else', () => {
    const tree = createClueTree()
    const one = tree.add(ROOT, 0)
    const two = tree.add(one, 7)
    expect([tree.find(ROOT, 0), tree.find(one, 7)]).toEqual([one, two])
    expect([tree.find(ROOT, 7), tree.find(two, 0), tree.find(NONE, 0), tree.find(ROOT, NONE)]).toEqual([
      NONE,
      NONE,
      NONE,
      NONE,
    ])
  })
  it('has one place for what is added twice', () => {
    const tree = createClueTree()
    expect(tree.add(ROOT, 3)).toBe(tree.add(ROOT, 3))
    expect(tree.size()).toBe(2)
  })
  it('says which words lead to a place', () => {
    const tree = createClueTree()
    expect(tree.wordsTo([5, 0, 5].reduce(tree.add, ROOT))).toEqual([5, 0, 5])
    expect(tree.wordsTo(ROOT)).toEqual([])
  })
  it('keeps everything while it grows', () => {
    const tree = createClueTree()
    const paths = Array.from({ length: 3000 }, (_, at) => [at % 17, at % 251, at])
    const places = paths.map((path) => path.reduce(tree.add, ROOT))
    expect(paths.map((path) => path.reduce(tree.find, ROOT))).toEqual(places)
    expect(new Set(places).size).toBe(paths.length)
    expect(places.map(tree.wordsTo)).toEqual(paths)
  })
})
