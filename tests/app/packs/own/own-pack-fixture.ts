import type { OwnPack, OwnScenario } from '../../../../src/contract/own-pack.ts'

const both = (en: string): { ja: string; en: string } => ({ ja: `${en}（日本語）`, en })

/** An own scenario in English with an order number and an optional seller's name; `changes` go into its file. */
export function ownScenario(
  id: string,
  message = '{{> greeting}}Order {{orderNumber}} is late.',
  changes: Partial<OwnScenario['scenario']> = {},
): OwnScenario {
  return {
    scenario: {
      id,
      version: 1,
      category: 'parcel',
      title: { en: `Title ${id}`, ja: `題 ${id}`, zh: `标题 ${id}` },
      when: both('When'),
      whenNot: both('When not'),
      tags: [],
      channel: 'chat',
      sendLanguage: 'en',
      languages: ['en'],
      tones: [],
      variants: [],
      evidence: [],
      wizard: 'not-received',
      sources: [{ name: 'A page', date: '2026-11', confidence: 'high' }],
      reviewed: '2026-11-22',
      fields: [
        { id: 'sellerName', type: 'text', label: both('Seller'), required: false },
        { id: 'orderNumber', type: 'text', label: both('Order'), required: true },
      ],
      ...changes,
    },
    messages: { en: message },
    examples: [{ answers: { orderNumber: '8123456789012345' } }],
  }
}

/** An own pack of English scenarios sharing a greeting. */
export function ownPack(scenarios: OwnScenario[], changes: Partial<OwnPack> = {}): OwnPack {
  return {
    formatVersion: 1,
    id: 'neighbour',
    version: '1.0.0',
    author: 'A neighbour',
    licence: 'MIT',
    languages: ['en'],
    title: both('From a neighbour'),
    partials: { en: { greeting: 'Hello{{#if sellerName}} {{sellerName}}{{/if}},\n' } },
    scenarios,
    ...changes,
  }
}
