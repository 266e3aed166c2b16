import { createShuffle } from './shuffle.ts'

/** The clues of a place, by their numbers. */
type Clues = Int32Array

/** A chain of places with the tag each should have; tag 0 is *none*, which no clue speaks for or against. */
export interface Chain {
  /** What speaks at each place for tag 1 or 2. */
  readonly own: readonly Clues[]
  /** The same behind each tag of the place before. */
  readonly behind: readonly (readonly Clues[])[]
  readonly tags: readonly number[]
}

const TAGS = [0, 1, 2] as const
/** Nothing goes on (tag 2) where nothing began. */
const FORBIDDEN = -1e4

/** How often all chains are looked at, few chains more often; how many at once. */
const ROUNDS = 6
const FEWEST_MOVES = 300
const BATCH = 32
/** How far a move goes, which part of it the last one goes, and what large weights cost. */
const PACE = 0.005
const LAST_PACE = 0.2
const PENALTY = 5e-5
/** Adam's memory of slopes and of their squares. */
const SLOPE_MEMORY = 0.9
const SQUARE_MEMORY = 0.999

const at = (values: Float64Array, index: number): number => values[index] ?? 0

/** The weight of a clue for a tag is at `2 * clue + tag - 1`. */
function sumOf(weights: Float64Array, clues: Clues | undefined, tag: number): number {
  let sum = 0
  if (clues && tag > 0) for (const clue of clues) sum += at(weights, 2 * clue + tag - 1)
  return sum
}

function addTo(sums: Float64Array, clues: Clues | undefined, tag: number, amount: number): void {
  if (!clues || tag === 0) return
  for (const clue of clues) sums[2 * clue + tag - 1] = at(sums, 2 * clue + tag - 1) + amount
}

function logOfSum(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

/** How loudly each tag is spoken for at each place behind each tag, `9 * place + 3 * before + tag`. */
function scoresOf({ own, behind }: Chain, weights: Float64Array): Float64Array {
  const scores = new Float64Array(own.length * 9)
  own.forEach((clues, place) => {
    for (const tag of TAGS) {
      const sum = sumOf(weights, clues, tag)
      for (const before of TAGS)
        scores[9 * place + 3 * before + tag] =
          before === 0 && tag === 2 ? FORBIDDEN : sum + sumOf(weights, behind[place]?.[before], tag)
    }
  })
  return scores
}

/** How loudly all ways to tag the places up to each speak that end in each tag, and all behind it: `3 * place + tag`. */
function waysOf(scores: Float64Array): { readonly upTo: Float64Array; readonly from: Float64Array } {
  const places = scores.length / 9
  const [upTo, from] = [new Float64Array(places * 3), new Float64Array(places * 3)]
  for (let place = 0; place < places; place += 1)
    for (const tag of TAGS)
      upTo[3 * place + tag] =
        place === 0
          ? at(scores, tag)
          : logOfSum(
              TAGS.map(
                (before) => at(upTo, 3 * (place - 1) + before) + at(scores, 9 * place + 3 * before + tag),
              ),
            )
  for (let place = places - 2; place >= 0; place -= 1)
    for (const before of TAGS)
      from[3 * place + before] = logOfSum(
        TAGS.map((tag) => at(from, 3 * (place + 1) + tag) + at(scores, 9 * (place + 1) + 3 * before + tag)),
      )
  return { upTo, from }
}

/** Adds to the slopes how far what is likely lies from what is right. */
function addSlopes(chain: Chain, weights: Float64Array, slopes: Float64Array): void {
  const scores = scoresOf(chain, weights)
  const { upTo, from } = waysOf(scores)
  const last = 3 * (chain.own.length - 1)
  const all = logOfSum(TAGS.map((tag) => at(upTo, last + tag)))
  chain.own.forEach((clues, place) => {
    const right = chain.tags[place] ?? 0
    const rightBefore = place === 0 ? 0 : (chain.tags[place - 1] ?? 0)
    for (const tag of [1, 2]) {
      let likely = 0
      for (const before of TAGS) {
        if (place === 0 && before > 0) continue
        const earlier = place === 0 ? 0 : at(upTo, 3 * (place - 1) + before)
        const share = Math.exp(
          earlier + at(scores, 9 * place + 3 * before + tag) + at(from, 3 * place + tag) - all,
        )
        likely += share
        const isRight = tag === right && before === rightBefore
        addTo(slopes, chain.behind[place]?.[before], tag, share - (isRight ? 1 : 0))
      }
      addTo(slopes, clues, tag, likely - (tag === right ? 1 : 0))
    }
  })
}

/** How far what is likely lies from what is right, added up over some chains. */
function slopesOf(chains: readonly Chain[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length)
  for (const chain of chains) if (chain.own.length > 0) addSlopes(chain, weights, slopes)
  return slopes
}

/** Moves weights against slopes, each at the pace its own slopes allow (Adam, Kingma & Ba, ICLR 2015). */
function createMover(weights: Float64Array): (slopes: Float64Array, pace: number) => void {
  const [means, squares] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  let [meanLeft, squareLeft] = [1, 1]
  return (slopes, pace) => {
    meanLeft *= SLOPE_MEMORY
    squareLeft *= SQUARE_MEMORY
    for (let index = 0; index < weights.length; index += 1) {
      const slope = at(slopes, index) / BATCH + 2 * PENALTY * at(weights, index)
      const mean = SLOPE_MEMORY * at(means, index) + (1 - SLOPE_MEMORY) * slope
      const square = SQUARE_MEMORY * at(squares, index) + (1 - SQUARE_MEMORY) * slope * slope
      means[index] = mean
      squares[index] = square
      const stride = mean / (1 - meanLeft) / (Math.sqrt(square / (1 - squareLeft)) + 1e-8)
      weights[index] = at(weights, index) - pace * stride
    }
  }
}

/**
 * Fits weights that make the right tags of all chains likely: a linear-chain conditional random field (Lafferty, McCallum &
 * Pereira, ICML 2001). Gives two weights a clue, for tag 1 and tag 2; the same chains give the same weights on every machine.
 */
export function fitChain(chains: readonly Chain[], clues: number): Float64Array {
  const weights = new Float64Array(2 * clues)
  const move = createMover(weights)
  const shuffle = createShuffle()
  const order = Int32Array.from(chains.keys())
  const rounds = Math.max(ROUNDS, Math.ceil((FEWEST_MOVES * BATCH) / (chains.length + 1)))
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order)
    const pace = PACE * (1 - (1 - LAST_PACE) * (round / rounds))
    for (let first = 0; first < order.length; first += BATCH) {
      const batch = [...order.subarray(first, first + BATCH)].flatMap((index) => chains[index] ?? [])
      move(slopesOf(batch, weights), pace)
    }
  }
  return weights
}
