import { randomUUID } from 'node:crypto'
import type { ReceivedEntry, WrittenEntry } from '../../src/contract/history.ts'

/** A whole entry of a written message; a test changes what it is about. */
export function historyEntry(changes: Partial<WrittenEntry> = {}): WrittenEntry {
  return {
    way: 'written',
    id: randomUUID(),
    keptAt: '2026-11-22T01:02:03.004Z',
    via: 'copy',
    scenario: 'wrong-address',
    scenarioVersion: 1,
    title: { en: 'Delivered to a wrong address', ja: '違う住所へ届いた', zh: '送到了错误的地址' },
    channel: 'chat',
    languages: ['en'],
    piece: { of: 'whole' },
    tone: 'friendly',
    answers: { sellerName: 'Blue Lamp Store', orderNumber: '8123456789012345', itemName: 'desk lamp' },
    texts: {
      en: 'Hello,\n\nMy parcel is not here. Please send a refund.',
      ja: 'こんにちは。\n\n荷物が届いていません。返金をお願いします。',
      zh: '您好，\n\n我没有收到包裹。请退款。',
    },
    edited: [],
    verdict: 'ready',
    accepted: [],
    ...changes,
  }
}

/** A whole entry of a received message; a test changes what it is about. */
export function receivedEntry(changes: Partial<ReceivedEntry> = {}): ReceivedEntry {
  return {
    way: 'received',
    id: randomUUID(),
    keptAt: '2026-11-22T02:03:04.005Z',
    sender: 'Red Kite Store',
    receivedOn: '2026-11-21',
    orderNumber: '8198765432109876',
    text: 'Dear friend,\nplease cancel the dispute first.\nWe send USD 5 by PayPal.',
    translation: '親愛なる友人、\nまず紛争を取り消してください。\nPayPal で USD 50 を送ります。',
    facts: { received: 'nothing', caseStatus: 'open' },
    tasks: [
      { text: '紛争を取り消す', labels: ['Cancel Request'], done: false, from: [{ start: 13, end: 45 }] },
    ],
    report: {
      version: 1,
      language: 'en',
      kind: 'trick',
      steps: [{ index: 1, text: 'please cancel the dispute first.', labels: ['Cancel Request'] }],
      risks: [
        {
          id: 'cancel-dispute-first',
          quote: 'please cancel the dispute first.',
          reason: '閉じた紛争は開けません。',
        },
        {
          id: 'off-platform-refund',
          quote: 'We send USD 5 by PayPal.',
          reason: '店の外の返金は守られません。',
        },
      ],
      contradictions: [{ step: 1, fact: 'caseStatus', reason: '取り消すと守りがなくなります。' }],
      differences: [{ kind: 'money', original: 'USD 5', translation: 'USD 50' }],
      suggestions: ['keep-dispute-open'],
    },
    ...changes,
  }
}
