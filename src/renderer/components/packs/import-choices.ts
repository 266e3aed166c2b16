import type { ImportChoice } from '../../../contract/operations/pack.ts'

/** What can be done with a scenario that meets one that is there. */
export const IMPORT_CHOICES = ['skip', 'replace', 'keep-both'] as const satisfies readonly ImportChoice[]
