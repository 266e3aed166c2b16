/** The value below which the share `p` (0–1) of the samples lies. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)]
  if (value === undefined) throw new Error('no samples')
  return value
}

/** The middle value. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5)
}

/** One decimal is all a shared machine is good for. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
