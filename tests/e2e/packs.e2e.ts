import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { test } from './support/app.ts'
import { composePage } from './support/compose-page.ts'
import { readExample, readScenario } from './support/examples.ts'
import { inputMethod } from './support/ime.ts'
import { packsPage } from './support/packs-page.ts'
import { goTo } from './support/shell.ts'

test('a scenario of one’s own is written, used, handed out and taken in again', async ({
  page,
  words,
  ui,
}) => {
  test.setTimeout(120_000)
  const shipped = await readScenario('wrong-address')
  const packs = packsPage(page, words)
  await goTo(page, words, 'packs')
  await packs.act(shipped.title[ui], 'duplicateToEdit')

  const source = packs.source('en')
  await expect(packs.preview()).toContainText('8123')
  await expect(packs.problems()).toContainText(words('packs.editor.ready'))
  const title = page.getByRole('main').getByRole('textbox', {
    name: words('packs.editor.inLanguage', {
      name: words('packs.editor.title'),
      language: words(`app.languages.${ui}`),
    }),
  })
  await page.getByText(words('packs.editor.words')).click()
  await title.fill('My parcel')

  // A name is offered after the braces and taken with a key; the box takes it back like typed text.
  await source.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\nSeen at {{deliveredPl')
  await expect(page.getByRole('option', { name: /deliveredPlace/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(source).toHaveValue(/Seen at \{\{deliveredPlace\}\}$/)
  await expect(packs.preview()).toContainText('Seen at ')
  await page.keyboard.press('Control+z')
  await expect(source).not.toHaveValue(/Place\}\}$/)
  await page.keyboard.press('Control+Shift+z')
  await expect(source).toHaveValue(/Seen at \{\{deliveredPlace\}\}$/)
  await source.press('Control+End')

  // A mistake is named with its line, which leads to it; the preview is not lost with the other languages.
  await page.keyboard.type(' {{nobody}}')
  const link = packs.problems().getByRole('button').first()
  await expect(packs.problems()).toContainText(
    words('pack-problems.template-unknown-field', { name: 'nobody' }),
  )
  await page.getByRole('heading', { level: 1 }).click()
  await link.click()
  await expect(source).toBeFocused()
  await source.fill((await source.inputValue()).replace(' {{nobody}}', ''))
  await expect(packs.problems()).toContainText(words('packs.editor.ready'))

  await page.getByRole('button', { name: words('packs.editor.save'), exact: true }).click()
  await expect(page.getByText(words('packs.said.saved', { version: 2 }))).toBeVisible()
  await page.getByRole('button', { name: words('packs.editor.tryOut') }).click()
  const compose = composePage(page, words, ui)
  await expect(page.getByRole('heading', { level: 1, name: 'My parcel' })).toBeVisible()
  await compose.fill(shipped, (await readExample('wrong-address', 'refund-friendly')).answers)
  await expect(compose.pane('en')).toContainText('Seen at ')

  await goTo(page, words, 'packs')
  await page.getByRole('button', { name: words('packs.editor.back') }).click()
  const bytes = await packs.exportPack()
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ id: 'my-pack' })
  await packs.act('My parcel', 'remove')
  await expect(packs.acts('My parcel')).toHaveCount(0)
  await packs.undo()
  await expect(packs.acts('My parcel')).toHaveCount(1)

  const changed = bytes.toString('utf8').replaceAll('Seen at ', 'Left at ')
  const dialog = await packs.import(Buffer.from(changed))
  await expect(dialog).toContainText(words('packs.import.counts.changed', { count: 1 }))
  const single = dialog.getByRole('combobox', {
    name: words('packs.import.choiceOf', { title: 'My parcel' }),
  })
  await dialog.getByRole('radio', { name: words('packs.import.choices.replace') }).check()
  await single.selectOption('keep-both')
  await dialog.getByRole('button', { name: words('packs.import.go'), exact: true }).click()
  await expect(page.getByText(words('packs.said.imported', { count: 1, skipped: 0 }, 1))).toBeVisible()
  await expect(page.getByRole('group', { name: /^My parcel/ })).toHaveCount(2)
})

test('a file that is no pack is refused and changes nothing', async ({ page, words }) => {
  await goTo(page, words, 'packs')
  const dialog = await packsPage(page, words).import(Buffer.from('{ "formatVersion": 99 }'))
  await expect(page.getByText(words('failures.pack-newer.what'))).toBeVisible()
  await expect(dialog).toBeHidden()
})

test('completion leaves an input method alone', async ({ page, words, ui }) => {
  const shipped = await readScenario('wrong-address')
  const packs = packsPage(page, words)
  await goTo(page, words, 'packs')
  await packs.act(shipped.title[ui], 'duplicateToEdit')
  const source = packs.source('en')
  await source.fill('{{order')
  await page.keyboard.press('End')
  await expect(page.getByRole('option', { name: /^orderNumber/ })).toBeVisible()
  const ime = await inputMethod(page)
  await ime.compose(source, 'ちゅうもん')
  await ime.press('Enter')
  await ime.commit('注文')
  await expect(source).toHaveValue('{{order注文')
})

test('only the scenarios that are selected are handed out', async ({ page, words, ui }) => {
  const packs = packsPage(page, words)
  const main = page.getByRole('main', { name: words('packs.title') })
  await goTo(page, words, 'packs')
  const titles = await Promise.all(
    ['wrong-address', 'thank-you'].map(async (id) => (await readScenario(id)).title[ui]),
  )
  for (const title of titles) {
    await packs.act(title, 'duplicateToEdit')
    await page.getByRole('button', { name: words('packs.editor.back') }).click()
  }
  const second = main.getByRole('checkbox', {
    name: words('packs.acts.select', { title: `${titles[1] ?? ''}${ui === 'ja' ? '（2）' : ' (2)'}` }),
  })
  await second.check()
  const downloading = page.waitForEvent('download')
  await main.getByRole('button', { name: words('packs.acts.exportSelected', { count: 1 }) }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ scenarios: [{ scenario: { id: 'thank-you-2' } }] })
  await second.uncheck()
  await expect(
    main.getByRole('button', { name: words('packs.acts.exportSelected', { count: 1 }) }),
  ).toHaveCount(0)
})
