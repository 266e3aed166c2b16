import { describe, expect, it } from 'vitest'
import { killWriter } from './kill-writer.ts'

const ROUNDS = 6

describe('a writer that is killed', () => {
  it(`loses nothing it has acknowledged, ${ROUNDS} times over`, async () => {
    expect(await killWriter(ROUNDS)).toBeGreaterThanOrEqual((ROUNDS * (ROUNDS + 1)) / 2)
  })
})
