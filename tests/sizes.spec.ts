import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathsOf, root } from './architecture/house.ts'

const sizes = pathsOf('{src,scripts,tests}/**/*.{ts,mts,mjs,js,vue,css,html}')
  .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length }))
  .sort((one, other) => one.lines - other.lines)

/** The size that this share of the files does not exceed. */
function percentile(share: number): number {
  return sizes[Math.ceil(sizes.length * share) - 1]?.lines ?? 0
}

const longest = sizes.slice(-8).reverse()
console.info(
  `${sizes.length} files: median ${percentile(0.5)} lines, 95th percentile ${percentile(0.95)}, longest ` +
    longest.map(({ path, lines }) => `${path} (${lines})`).join(', '),
)

describe('the code files', () => {
  it('are many', () => {
    expect(sizes.length).toBeGreaterThan(100)
  })
  it('have at most 70 lines in the middle', () => {
    expect(percentile(0.5)).toBeLessThanOrEqual(70)
  })
  it('have at most 200 lines, but for one in twenty', () => {
    expect(percentile(0.95)).toBeLessThanOrEqual(200)
  })
  it('never have more than 300 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([])
  })
})
