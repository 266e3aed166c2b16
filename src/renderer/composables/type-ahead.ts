import { isComposing } from './use-keys.ts'

/** Something a list offers; `letters` is how it is written in the Latin alphabet. */
export interface Lettered {
  readonly id: string
  readonly letters?: string | undefined
}

/** Quiet after which a letter begins a new word, in milliseconds. */
const PAUSE = 1000

/** The letter of a press, or nothing for every other key and while an input method composes. */
function letterOf(event: KeyboardEvent): string | undefined {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return undefined
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : undefined
}

/**
 * Finds choices by typing, as lists do by themselves, but by their Latin letters: `osaka` finds 大阪府. Every press gives
 * the id found, or nothing when it is no letter or nothing begins like this. Times are the events' own.
 */
export function createTypeAhead(): (
  event: KeyboardEvent,
  choices: readonly Lettered[],
) => string | undefined {
  let word = ''
  let last = 0
  return (event, choices) => {
    const letter = letterOf(event)
    if (letter === undefined) return undefined
    word = event.timeStamp - last > PAUSE ? letter : word + letter
    last = event.timeStamp
    return choices.find(({ letters }) => letters?.toLowerCase().startsWith(word))?.id
  }
}
