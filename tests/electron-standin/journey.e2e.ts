import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openScenario } from '../e2e/support/compose-page.ts'
import { readExample, readExampleText } from '../e2e/support/examples.ts'
import { goTo, historyRows } from '../e2e/support/shell.ts'
import { readWords } from '../e2e/support/words.ts'
import { launchStandIn } from './launch.ts'
import type { StandIn } from './launch.ts'

const words = readWords('ja')

test.describe('one message through the main process', () => {
  let dataDir: string
  let shell: StandIn
  test.beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'journey-'))
    shell = await start()
  })
  test.afterEach(async () => {
    expect(await shell.close()).toBe(0)
    await rm(dataDir, { recursive: true })
  })

  const start = (): Promise<StandIn> =>
    launchStandIn({ dataDir, env: { DISPUTE_COMPOSER_NOW: '2026-11-22T03:00:00Z' } })

  test('it is written, copied by the main process, found through the menu, exported and still there tomorrow', async () => {
    const { page } = shell
    const violations: string[] = []
    await page.exposeFunction('noteViolation', (what: string) => violations.push(what))
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        Reflect.apply(Reflect.get(window, 'noteViolation'), undefined, [violatedDirective])
      })
    })

    // Written: the facts give the text that is expected, byte for byte.
    const { compose, scenario } = await openScenario(page, words, 'ja', 'wrong-address')
    await compose.fill(scenario, (await readExample('wrong-address', 'refund-friendly')).answers)
    const expected = await readExampleText('wrong-address', 'refund-friendly', 'en')
    expect(await compose.shownText('en')).toBe(expected)

    // Copied: the text is on the clipboard of the main process.
    await compose.copy('en')
    await expect.poll(() => shell.clipboardText()).toBe(expected)

    // Found: the menu leads to the history.
    await shell.pressMenu('履歴')
    await expect(historyRows(page, words)).toHaveCount(1)

    // Exported: the save dialog names the file, the file holds the message, the file manager shows it.
    const path = join(dataDir, 'my messages.json')
    shell.answerSaveDialog(path)
    await page.getByRole('button', { name: words('history.exportAll') }).click()
    const dialog = page.getByRole('dialog', { name: words('app.export.title') })
    await dialog.getByRole('radio', { name: words('app.export.formats.json') }).check()
    await dialog.getByRole('button', { name: words('app.export.start'), exact: true }).click()
    await expect(dialog.getByRole('button', { name: words('app.export.reveal') })).toBeVisible()
    expect(await readFile(path, 'utf8')).toContain(JSON.stringify(expected))
    expect(shell.saveDialogs).toMatchObject([
      { properties: expect.arrayContaining(['showOverwriteConfirmation']) },
    ])
    await dialog.getByRole('button', { name: words('app.export.reveal') }).click()
    await expect.poll(() => shell.revealed).toEqual([path])
    expect(violations).toEqual([])

    // Tomorrow: another process on the same folder has the message and remembers the folder of the export.
    expect(await shell.close()).toBe(0)
    shell = await start()
    await goTo(shell.page, words, 'history')
    await expect(historyRows(shell.page, words)).toHaveCount(1)
    await shell.page.getByRole('button', { name: words('history.exportAll') }).click()
    await shell.page
      .getByRole('dialog', { name: words('app.export.title') })
      .getByRole('button', { name: words('app.export.start'), exact: true })
      .click()
    await expect.poll(() => shell.saveDialogs[0]?.defaultPath).toContain(dataDir)
  })

  test('a clipboard that another program holds is said to the person, and nothing is kept', async () => {
    const { page } = shell
    const { compose, scenario } = await openScenario(page, words, 'ja', 'wrong-address')
    await compose.fill(scenario, (await readExample('wrong-address', 'refund-friendly')).answers)
    await shell.main.line.ask('hold-clipboard', true)
    await compose.copy('en')
    await expect(page.getByText(words('failures.clipboard-failed.what')).first()).toBeVisible()
    expect(await shell.clipboardText()).toBe('')
    await shell.pressMenu('履歴')
    await expect(page.getByText(words('history.empty.text'))).toBeVisible()
  })
})
