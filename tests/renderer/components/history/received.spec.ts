import { describe, expect, it } from 'vitest'
import type { ReceivedRow } from '../../../../src/contract/history.ts'
import HistoryRowItem from '../../../../src/renderer/components/history/HistoryRowItem.vue'
import ReceivedDetail from '../../../../src/renderer/components/history/ReceivedDetail.vue'
import VisibleText from '../../../../src/renderer/components/history/VisibleText.vue'
import { receivedEntry } from '../../../app/history-entry.ts'
import { renderWords } from './render-words.ts'

const row: ReceivedRow = {
  way: 'received',
  id: '0b5b8f70-1111-4111-8111-111111111111',
  keptAt: '2026-11-22T03:00:00.000Z',
  sender: 'Red Kite Store',
  orderNumber: '8198765432109876',
  kind: 'trick',
  risks: ['cancel-dispute-first', 'off-platform-refund'],
  excerpt: 'Dear friend \u202Eabc',
  excerptLanguage: 'en',
}
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('VisibleText', () => {
  it('writes what nobody sees as a code, and marks what was found around it', async () => {
    const html = await renderWords(VisibleText, { text: 'pay\u202Elapyap\u200B\u200B', query: 'lap' })
    expect(html).not.toMatch(/[\u202E\u200B]/)
    expect(html).toMatch(/^pay<span class="sign"[^>]*>U\+202E<\/span><mark[^>]*>lap<\/mark>yap<span/)
    expect(html).toContain('>U+200B ×2<')
  })
})

describe('a row about a received message', () => {
  it('says who sent it, what it is and how much to be careful of', async () => {
    const html = await renderWords(HistoryRowItem, { row, query: '', active: false, picked: false })
    expect(plain(html)).toContain('Received Red Kite Store · request against you · 2 things to be careful of')
    expect(html).toContain('lang="en"')
    expect(plain(html)).toContain('Dear friend U+202E abc')
  })

  it('says what is not known', async () => {
    const bare = { ...row, sender: '', orderNumber: '', kind: null, risks: [], excerptLanguage: null }
    const html = await renderWords(HistoryRowItem, { row: bare, query: '', active: false, picked: false })
    expect(plain(html)).toContain('Received No sender noted Dear friend')
    expect(html).toContain('lang=""')
  })
})

describe('a received message whole', () => {
  it('is shown with its reading and its steps, and cannot be used again', async () => {
    const entry = receivedEntry({ text: 'Dear friend\u202E, please cancel the dispute first.' })
    const html = await renderWords(ReceivedDetail, { entry, query: '' })
    const words = plain(html)
    for (const part of [
      'Received Red Kite Store',
      'Came on Nov 21',
      'Order number 8198765432109876',
      'Dear friend U+202E , please cancel the dispute first.',
      'Steps 0 of 1 done',
      '紛争を取り消す On the screen: Cancel Request',
      'Kind of reply: request against you',
      'Cancelling the case first please cancel the dispute first. 閉じた紛争は開けません。',
      'Step 1 does not fit the facts 取り消すと守りがなくなります。',
      '1 difference between translation and original',
      'Open in Read',
    ])
      expect(words).toContain(part)
    expect(words).not.toContain('Use again')
    expect(html).toContain('lang="en"')
  })

  it('shows the translation when that holds what was searched for', async () => {
    const html = await renderWords(ReceivedDetail, { entry: receivedEntry(), query: '親愛' })
    expect(html).toContain('lang="ja"')
    expect(html).toMatch(/<mark[^>]*>親愛<\/mark>なる友人/)
  })

  it('says that finding nothing is no promise', async () => {
    const full = receivedEntry()
    const report = {
      ...full.report,
      kind: null,
      risks: [],
      contradictions: [],
      differences: [],
    }
    const words = plain(
      await renderWords(ReceivedDetail, { entry: { ...full, tasks: [], report }, query: '' }),
    )
    expect(words).toContain('No known wording was found.')
    expect(words).not.toContain('Steps')
    const foreign = { ...full, tasks: [], report: { ...report, language: null } }
    const unread = plain(await renderWords(ReceivedDetail, { entry: foreign, query: '' }))
    expect(unread).toContain('The language of this message could not be read here.')
    expect(unread).not.toContain('No known wording was found.')
  })
})
