import { Phrasebook } from '../../contract/phrasebook.ts'

/** The folder of a templates folder in which the phrasebook lies. */
export const PHRASEBOOK_FOLDER = 'phrasebook'

/** The largest file of a phrasebook, in bytes: the learnt weights are many. */
export const LARGEST_PHRASEBOOK_FILE = 8 * 1024 * 1024

/** The shape of every file of the phrasebook, by its name without `.json`; together they are the phrasebook. */
export const phrasebookFiles = {
  ideas: Phrasebook.pick({ reviewed: true, letters: true, misspellings: true, ideas: true }),
  weights: Phrasebook.pick({ weights: true }),
  labels: Phrasebook.pick({ labels: true }),
  risks: Phrasebook.pick({ risks: true }),
  kinds: Phrasebook.pick({ kinds: true }),
  topics: Phrasebook.pick({ topics: true }),
  glosses: Phrasebook.pick({ glosses: true }),
  names: Phrasebook.pick({ names: true }),
  mistranslations: Phrasebook.pick({ mistranslations: true }),
  conflicts: Phrasebook.pick({ conflicts: true }),
} as const

/** The path of one of these files inside a templates folder. */
export function phrasebookPath(name: keyof typeof phrasebookFiles): string {
  return `${PHRASEBOOK_FOLDER}/${name}.json`
}
