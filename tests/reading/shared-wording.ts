import { sentencesOf } from '../../src/core/sentences.ts'

/** A run of so many words, a Chinese or Japanese character counting as one, is no chance. */
const RUN = { words: 8, characters: 12 }
/** Shorter sentences are greetings and thanks, which everybody writes. */
const SENTENCE = { words: 5, characters: 8 }

const CHARACTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u
const UNIT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{N}'’]+/gu
/** Sums of shares are not exact. */
const ALMOST_ONE = 1 - 1e-9
/** Stands where a label was; no run goes over it. */
const GAP = '\u0000'

interface Measure {
  readonly words: number
  readonly characters: number
}

function unitsOf(text: string): string[] {
  return text
    .split(GAP)
    .flatMap((piece, at) => [...(at > 0 ? [GAP] : []), ...[...piece.matchAll(UNIT)].map(([unit]) => unit)])
}

function write(units: readonly string[]): string {
  const isCharacters = units.every((unit) => CHARACTER.test(unit))
  return units.join(isCharacters ? '' : ' ')
}

/** Words and characters add up: eight words are as long as twelve characters. */
const shareOf = (unit: string, { words, characters }: Measure): number =>
  1 / (CHARACTER.test(unit) ? characters : words)

function isLong(units: readonly string[], measure: Measure): boolean {
  return units.reduce((sum, unit) => sum + shareOf(unit, measure), 0) > ALMOST_ONE
}

function runsIn(units: readonly string[]): string[] {
  const shares = units.map((unit) => shareOf(unit, RUN))
  return units.flatMap((_unit, from) => {
    let sum = 0
    for (let to = from; to < units.length && units[to] !== GAP; to += 1) {
      sum += shares[to] ?? 0
      if (sum > ALMOST_ONE) return [write(units.slice(from, to + 1))]
    }
    return []
  })
}

function wordingOf(text: string, labels: RegExp): string[] {
  const covered = text.normalize('NFKC').toLowerCase().replace(labels, GAP)
  const sentences = sentencesOf(covered).map(unitsOf)
  const whole = sentences.filter((units) =>
    isLong(
      units.filter((unit) => unit !== GAP),
      SENTENCE,
    ),
  )
  return [...whole.map(write), ...runsIn(unitsOf(covered))]
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * The sentences and the runs of eight words (twelve Chinese or Japanese characters) that texts of both lists hold, whatever
 * their case and signs. `labels` are names of the shop's screens; nobody can put them otherwise.
 */
export function sharedWording(
  some: readonly string[],
  others: readonly string[],
  labels: readonly string[],
): string[] {
  const names = labels
    .map((label) => label.normalize('NFKC').toLowerCase())
    .toSorted((one, other) => other.length - one.length)
  const covering = new RegExp(names.length > 0 ? names.map(escaped).join('|') : '(?!)', 'g')
  const theirs = new Set(others.flatMap((text) => wordingOf(text, covering)))
  return [...new Set(some.flatMap((text) => wordingOf(text, covering).filter((piece) => theirs.has(piece))))]
}
