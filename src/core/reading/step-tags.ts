/** What a piece is to the steps of a message. */
export type StepTag = 'none' | 'begins' | 'goes-on'

/** All of them, as they are numbered in learning. */
export const STEP_TAGS: readonly StepTag[] = ['none', 'begins', 'goes-on']

/** How many tags weights speak for, in the order of the phrasebook; nothing speaks for *none*. */
export const SPOKEN_COUNT = STEP_TAGS.length - 1
