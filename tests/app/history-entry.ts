import { randomUUID } from 'node:crypto'
import type { HistoryEntry } from '../../src/contract/history.ts'

/** A whole history entry; a test changes what it is about. */
export function historyEntry(changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
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
