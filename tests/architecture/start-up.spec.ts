import { describe, expect, it } from 'vitest'
import { house, targetOf } from './house.ts'

/** Every file that is loaded when one file is, by imports that remain when the program runs and do not wait until it comes to them. */
function loadedWith(entry: string): Set<string> {
  const loaded = new Set<string>()
  const open = [entry]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (loaded.has(path)) continue
    loaded.add(path)
    const imports = house.find((file) => file.path === path)?.imports ?? []
    for (const found of imports) {
      const target = found.isType || found.isLater === true ? undefined : targetOf(path, found)
      if (target !== undefined) open.push(target)
    }
  }
  return loaded
}

describe('starting the application', () => {
  const loaded = loadedWith('src/app/application.ts')

  it('loads its packs', () => {
    expect(loaded).toContain('src/app/packs/load-pack.ts')
  })
  it('leaves the linter and its words where they are', () => {
    const linter = [...loaded].filter((path) => /lint|advice|finding|glossary/.test(path))
    expect(linter).toEqual([])
  })
})
