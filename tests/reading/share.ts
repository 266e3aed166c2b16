/** A part of a whole with the interval of Wilson in which the true share lies with 95 % confidence, all from 0 to 1. */
export interface Share {
  readonly part: number
  readonly whole: number
  /** 1 when the whole is nothing: nothing went wrong. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964

/** How large a part is. */
export function shareOf(part: number, whole: number): Share {
  if (whole === 0) return { part, whole, share: 1, low: 0, high: 1 }
  const share = part / whole
  const square = Z ** 2 / whole
  const middle = (share + square / 2) / (1 + square)
  const reach = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole))
  return { part, whole, share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}

/** A share for a person: `0.923 [0.81–0.97] 36/39`. */
export function writeShare({ part, whole, share, low, high }: Share): string {
  return whole === 0 ? '–' : `${share.toFixed(3)} [${low.toFixed(2)}–${high.toFixed(2)}] ${part}/${whole}`
}
