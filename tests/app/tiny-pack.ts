import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const both = (en: string): { ja: string; en: string } => ({ ja: `${en}（日本語）`, en })
const all = (en: string): { en: string; ja: string; zh: string } => ({
  en,
  ja: `${en}（日）`,
  zh: `${en}（中）`,
})
const source = { name: 'A page', date: '2026-11', confidence: 'high' }

const manifest = {
  id: 'tiny',
  version: '1.0.0',
  formatVersion: 1,
  author: 'Test',
  licence: 'MIT',
  languages: ['en', 'ja', 'zh'],
  title: both('Tiny'),
  categories: [{ id: 'parcel', label: both('Parcel') }],
  scenarios: ['lost-parcel'],
}

const field = (id: string, type: string, required: boolean): object => ({
  id,
  type,
  label: both(id),
  required,
})

const scenario = {
  id: 'lost-parcel',
  version: 3,
  category: 'parcel',
  title: all('Lost parcel'),
  when: both('Nothing came'),
  whenNot: both('Something came'),
  tags: [],
  channel: 'chat',
  sendLanguage: 'en',
  languages: ['en', 'ja', 'zh'],
  tones: [
    { id: 'friendly', label: both('Friendly') },
    { id: 'firm', label: both('Firm') },
  ],
  variants: [],
  evidence: [],
  wizard: 'not-received',
  sources: [source],
  reviewed: '2026-11-22',
  fields: [field('sellerName', 'text', false), field('orderNumber', 'text', true)],
}

const wizard = {
  id: 'not-received',
  title: both('Not received'),
  asksReceived: true,
  steps: [
    {
      id: 'open-order',
      action: both('Open the order'),
      labels: { en: 'Orders', ja: ['注文'] },
      explanation: both('It starts there'),
      source,
    },
  ],
  reviewed: '2026-11-22',
}

const reference = {
  id: 'deadlines',
  reviewed: '2026-11-22',
  rows: [{ id: 'wait', title: both('Wait'), value: both('Ten days'), sources: [source] }],
}

const files: Readonly<Record<string, string>> = {
  'pack.json': JSON.stringify(manifest),
  'wizards/not-received.json': JSON.stringify(wizard),
  'reference/deadlines.json': JSON.stringify(reference),
  'scenarios/lost-parcel/scenario.json': JSON.stringify(scenario),
  'scenarios/lost-parcel/message.en.hbs':
    'Hello{{#if sellerName}} {{sellerName}}{{/if}},\n\nOrder {{orderNumber}} did not arrive.{{#if tone.firm}} Please answer today.{{/if}}',
  'scenarios/lost-parcel/message.ja.hbs':
    '{{#if sellerName}}{{sellerName}}様\n\n{{/if}}注文{{orderNumber}}が届いていません。{{#if tone.firm}}本日中にお返事ください。{{/if}}',
  'scenarios/lost-parcel/message.zh.hbs':
    '{{#if sellerName}}{{sellerName}}，{{/if}}您好：\n\n订单{{orderNumber}}没有收到。{{#if tone.firm}}请今天回复。{{/if}}',
}

/** Writes a pack of one scenario, `lost-parcel`, with a required `orderNumber`, a free `sellerName` and two tones. */
export function writeTinyPack(folder: string): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
