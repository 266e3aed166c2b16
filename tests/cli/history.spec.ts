import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/contract/history.ts'
import { openWholeStore } from '../../src/app/store/store.ts'
import { takeLock } from '../../src/app/store/lock.ts'
import { historyEntry, receivedEntry } from '../app/history-entry.ts'
import { temporaryFolder } from '../app/temporary-folder.ts'
import { runCli, type Ending } from './run-cli.ts'

const refund = historyEntry({
  id: '0b5b8f70-1111-4111-8111-111111111111',
  keptAt: '2026-11-20T01:00:00.000Z',
})
const thanks = historyEntry({
  id: '0b5b8f70-2222-4222-8222-222222222222',
  keptAt: '2026-11-21T16:30:00.000Z',
  scenario: 'thank-you',
  title: { en: 'Thank you', ja: 'お礼', zh: '感谢' },
  texts: { en: 'The lamp arrived. Thank you.' },
})

/** A data folder whose history holds these entries. */
function folderWith(...entries: HistoryEntry[]): string {
  const folder = temporaryFolder()
  const store = openWholeStore(folder)
  for (const entry of entries)
    store.history.keep(entry, entry.way === 'received' ? entry.text : (entry.texts.en ?? ''))
  store.close()
  return folder
}

const history = (folder: string, ...args: string[]): Promise<Ending> =>
  runCli(['history', ...args, '--data-dir', folder, '--ui', 'en'])

function idsIn({ stdout }: Ending): string[] {
  const { rows } = JSON.parse(stdout) as { rows: { id: string }[] }
  return rows.map(({ id }) => id)
}

describe('history list', () => {
  it('is empty where nothing was kept', async () => {
    const ending = await history(join(temporaryFolder(), 'none'), 'list', '--json')
    expect(ending).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(ending.stdout)).toEqual({ total: 0, rows: [] })
  })
  it('gives the newest first, as JSON', async () => {
    const ending = await history(folderWith(refund, thanks), 'list', '--json')
    expect(idsIn(ending)).toEqual([thanks.id, refund.id])
  })
  it('finds words, also in Japanese', async () => {
    const folder = folderWith(refund, thanks)
    expect(idsIn(await history(folder, 'list', '--json', '--query', '返金'))).toEqual([refund.id])
    expect(idsIn(await history(folder, 'list', '--json', '--query', 'arrived'))).toEqual([thanks.id])
  })
  it('gives a line for each to a reader, in Japanese time', async () => {
    const { stdout, stderr } = await history(folderWith(refund, thanks), 'list', '--limit', '1')
    expect(stdout).toBe(
      `2026-11-22 01:30:00  ${thanks.id}  Thank you  en  8123456789012345  Blue Lamp Store\n`,
    )
    expect(stderr).toMatch(/^1 of 2 /)
  })
  it('gives a line for a received message, with its risks and nothing hidden', async () => {
    const received = receivedEntry({ sender: 'Red\u202E Kite' })
    const { stdout } = await history(folderWith(received), 'list')
    expect(stdout).toBe(
      `2026-11-22 11:03:04  ${received.id}  Received  trick  8198765432109876  Red[U+202E] Kite  ` +
        `cancel-dispute-first,off-platform-refund\n`,
    )
    expect(idsIn(await history(folderWith(refund, received), 'list', '--json', '--query', 'paypal'))).toEqual(
      [received.id],
    )
  })
  it('needs no lock', async () => {
    const folder = folderWith(refund)
    const lock = takeLock(folder)
    try {
      expect(idsIn(await history(folder, 'list', '--json'))).toEqual([refund.id])
    } finally {
      lock.release()
    }
  })
})

describe('history export', () => {
  it('writes the file and says how many', async () => {
    const folder = folderWith(refund, thanks)
    const out = join(temporaryFolder(), 'out.csv')
    const ending = await history(folder, 'export', '--format', 'csv', '--out', out)
    expect(ending).toEqual({ code: 0, stdout: '', stderr: `2 written to ${out}\n` })
    const bytes = readFileSync(out)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString()).toContain(refund.id)
  })
  it.each(['json', 'txt', 'md'])('writes %s into the folder it is called from', async (format) => {
    const folder = folderWith(refund, thanks)
    const here = temporaryFolder()
    const args = [
      'history',
      'export',
      '--format',
      format,
      '--out',
      'kept',
      '--query',
      'arrived',
      '--data-dir',
      folder,
    ]
    expect((await runCli(args, { folder: here })).code).toBe(0)
    const written = readFileSync(join(here, 'kept'), 'utf8')
    expect(written).toContain('The lamp arrived.')
    expect(written).not.toContain('Please send a refund.')
  })
  it.each(['json', 'txt', 'md', 'csv'])('writes received messages as %s', async (format) => {
    const out = join(temporaryFolder(), 'out')
    const received = receivedEntry({ text: 'Cancel it now.' })
    expect(
      (await history(folderWith(refund, received), 'export', '--format', format, '--out', out)).code,
    ).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('Cancel it now.')
  })
  it('is refused where nothing can be written, and leaves nothing', async () => {
    const folder = folderWith(refund)
    const here = temporaryFolder()
    const ending = await history(folder, 'export', '--format', 'csv', '--out', join(here, 'no', 'x.csv'))
    expect(ending).toMatchObject({ code: 1, stdout: '' })
    expect(ending.stderr).toMatch(/^not-writable: .*\n$/)
    expect(readdirSync(here)).toEqual([])
  })
})

describe('history remove', () => {
  it('takes entries out of the list', async () => {
    const folder = folderWith(refund, thanks)
    expect(await history(folder, 'remove', refund.id)).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 of 1 removed.\n',
    })
    expect(idsIn(await history(folder, 'list', '--json'))).toEqual([thanks.id])
  })
  it('ends with 1 when an entry is not there', async () => {
    const folder = folderWith(refund)
    const ending = await history(folder, 'remove', thanks.id)
    expect(ending).toEqual({ code: 1, stdout: '', stderr: '0 of 1 removed.\n' })
  })
  it('answers busy while an application runs, and changes nothing', async () => {
    const folder = folderWith(refund)
    const lock = takeLock(folder)
    try {
      const ending = await history(folder, 'remove', refund.id)
      expect(ending).toMatchObject({ code: 1, stdout: '' })
      expect(ending.stderr).toMatch(/^busy: .*\n$/)
    } finally {
      lock.release()
    }
    expect(idsIn(await history(folder, 'list', '--json'))).toEqual([refund.id])
  })
})
