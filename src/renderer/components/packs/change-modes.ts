import type { Manuscript } from '../../../contract/own-pack.ts'
import type { Mode } from '../../../contract/scenario.ts'
import { nextId } from './editor-ids.ts'
import { moveFlag } from './move-flag.ts'

/** The tones every scenario may have, from the softest to the hardest. */
export const TONES = ['friendly', 'firm', 'final'] as const

type List = 'tones' | 'variants'

function withModes(manuscript: Manuscript, list: List, modes: readonly Mode[]): Manuscript {
  return { ...manuscript, scenario: { ...manuscript.scenario, [list]: modes } }
}

/** Where a tone stands among the usual ones; others come after them. */
function rankOf({ id }: Mode): number {
  const at = TONES.findIndex((tone) => tone === id)
  return at < 0 ? TONES.length : at
}

/** Takes a tone up in its usual place. */
export function addTone(manuscript: Manuscript, tone: Mode): Manuscript {
  const tones = [...manuscript.scenario.tones, tone].sort((one, other) => rankOf(one) - rankOf(other))
  return withModes(manuscript, 'tones', tones)
}

/** Takes a tone or a variant out, out of the conditions of fields and out of the examples. */
export function removeMode(manuscript: Manuscript, list: List, id: string): Manuscript {
  const kept = manuscript.scenario[list].filter((mode) => mode.id !== id)
  return moveFlag(withModes(manuscript, list, kept), list === 'tones' ? 'tone' : 'variant', id)
}

/** Adds a variant whose words are still to be written. */
export function addVariant(manuscript: Manuscript): Manuscript {
  const { variants } = manuscript.scenario
  const added: Mode = { id: nextId('case-', variants), label: { ja: '', en: '' } }
  return withModes(manuscript, 'variants', [...variants, added])
}

/** Changes a variant; conditions and examples follow a new id. */
export function changeVariant(manuscript: Manuscript, at: number, part: Partial<Mode>): Manuscript {
  const { variants } = manuscript.scenario
  const old = variants[at]
  if (!old) return manuscript
  const next = variants.map((mode, place) => (place === at ? { ...mode, ...part } : mode))
  const changed = withModes(manuscript, 'variants', next)
  return part.id === undefined ? changed : moveFlag(changed, 'variant', old.id, part.id)
}
