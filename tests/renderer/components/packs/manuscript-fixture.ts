import type { Manuscript } from '../../../../src/contract/own-pack.ts'
import { ScenarioFile } from '../../../../src/contract/scenario.ts'
import { makeScenario } from '../../../support/scenario.ts'

const label = (name: string): { ja: string; en: string } => ({ ja: `${name}（日本語）`, en: name })
const words = (name: string): { en: string; ja: string; zh: string } => ({ en: name, ja: name, zh: name })
const choices = [
  { id: 'refund', label: words('refund') },
  { id: 'resend', label: words('resend') },
]
const fields = [
  { id: 'item', type: 'text', label: label('Item'), required: true },
  { id: 'remedy', type: 'choice', label: label('Remedy'), required: true, choices },
  { id: 'proofs', type: 'choices', label: label('Proofs'), required: false, choices },
  {
    id: 'amount',
    type: 'money',
    label: label('Amount'),
    required: true,
    shownWhen: [
      { name: 'remedy', is: ['refund'] },
      { name: 'tone', is: ['firm', 'final'] },
      { name: 'variant', is: ['late'] },
    ],
  },
  { id: 'orderedOn', type: 'date', label: label('Ordered'), required: false, tense: 'past' },
  { id: 'place', type: 'text', label: label('Place'), required: false, differsFrom: 'item' },
  { id: 'sentOn', type: 'date', label: label('Sent'), required: false, notBefore: 'orderedOn' },
]
const modes = (...ids: string[]): unknown => ids.map((id) => ({ id, label: label(id) }))
const scenario = Object.fromEntries(
  Object.entries(makeScenario()).filter(([name]) => name !== 'pack' && name !== 'templates'),
)

/** A scenario in writing whose fields, tones and variants ask for one another. */
export const manuscript: Manuscript = {
  scenario: ScenarioFile.parse({
    ...scenario,
    fields,
    tones: modes('firm', 'final'),
    variants: modes('late', 'lost'),
  }),
  messages: {},
  partials: {},
  examples: [
    { tone: 'final', variant: 'late', answers: { item: 'Cable', remedy: 'refund', proofs: ['refund'] } },
    { answers: { remedy: 'resend', proofs: ['resend', 'refund', 'a photo'] } },
  ],
}
