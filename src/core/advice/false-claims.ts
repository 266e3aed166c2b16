import { createPhraseAdviser } from './find-phrases.ts'
import { falseClaims } from './false-claim-list.ts'

/** Invitations to state something false; a false statement in a dispute is an abuse under the shop's rules. */
export const adviseFalseClaims = createPhraseAdviser('false-claim', falseClaims)
