import { expect } from '@playwright/test'
import { test } from './support/app.ts'
import { readScenario } from './support/examples.ts'
import { packsPage } from './support/packs-page.ts'
import { goTo } from './support/shell.ts'

test('a field becomes a choice, a tone goes and comes back, evidence is added, a key saves it all', async ({
  page,
  words,
  ui,
}) => {
  test.setTimeout(120_000)
  const shipped = await readScenario('wrong-address')
  const packs = packsPage(page, words)
  await goTo(page, words, 'packs')
  await packs.act(shipped.title[ui], 'duplicateToEdit')
  const main = page.getByRole('main', { name: words('packs.title') })
  const of = (name: string, field: string): string => words('packs.editor.ofField', { name, field })
  const box = (name: string): ReturnType<typeof main.getByRole> =>
    main.getByRole('textbox', { name, exact: true })

  // A new field offers two choices; while their words are missing, that is what the editor asks for.
  await main.getByRole('button', { name: words('packs.editor.addField') }).click()
  await main
    .getByRole('combobox', { name: of(words('packs.editor.fieldType'), 'field1') })
    .selectOption('choice')
  await main.getByRole('button', { name: `${words('packs.editor.addChoice')} field1` }).click()
  await expect(main.getByText(words('packs.editor.incomplete'))).toBeVisible()
  for (const [at, id, english] of [
    [1, 'outside', 'outside'],
    [2, 'shop', 'in a shop'],
  ] as const) {
    await box(of(words('packs.editor.fieldId'), `option-${at}`)).fill(id)
    await page.keyboard.press('Enter')
    for (const [language, text] of [
      ['ja', '外'],
      ['en', english],
      ['zh', '外面'],
    ] as const)
      await box(of(words(`packs.editor.label.${language}`), id)).fill(text)
  }
  const source = packs.source('en')
  await source.fill(`${await source.inputValue()}\n{{#if field1.outside}}It lay {{field1}}.{{/if}}`)
  await expect(packs.preview()).toContainText('It lay outside.')

  // A tone that is taken out leaves the texts that ask for it; taking that back is one press.
  await main.getByText(words('packs.editor.modes')).click()
  const final = main.getByRole('checkbox', { name: /tone\.final/ })
  await final.uncheck()
  await expect(packs.problems().getByRole('button').first()).toBeVisible()
  await packs.undo()
  await expect(final).toBeChecked()
  await main.getByRole('button', { name: words('packs.editor.addVariant') }).click()
  const cases = main.getByRole('list', { name: words('compose.variant') })
  await cases.getByRole('textbox').nth(1).fill('遅れた')
  await cases.getByRole('textbox').nth(2).fill('Late')

  await main
    .getByText(words('packs.editor.evidence', { count: shipped.evidence.length }, shipped.evidence.length))
    .click()
  await main.getByRole('button', { name: words('packs.editor.addEvidence') }).click()
  const line = main.getByRole('group', {
    name: words('packs.editor.evidenceNumber', { number: shipped.evidence.length + 1 }),
  })
  for (const text of await line.getByRole('textbox').all()) await text.fill('Door')
  await main.getByText(words('packs.editor.words')).click()
  const tags = box(words('packs.editor.tags'))
  await tags.fill('玄関\n\n doorstep')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(words('packs.said.saved', { version: 2 }))).toBeVisible()
  await expect(tags).toBeFocused()

  await main.getByRole('button', { name: words('packs.editor.back') }).click()
  const exported: unknown = JSON.parse((await packs.exportPack()).toString('utf8'))
  const english = { ja: expect.any(String), en: 'Late' }
  expect(exported).toMatchObject({
    scenarios: [
      {
        scenario: {
          tags: ['玄関', 'doorstep'],
          variants: [{ id: 'case-1', label: english }],
          evidence: [...shipped.evidence.map(({ id }) => ({ id })), { label: { en: 'Door' } }],
        },
      },
    ],
  })
  await goTo(page, words, 'guide')
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: words('palette.keys.title') })
  await expect(sheet.getByText(words('palette.keys.names.save'))).toBeAttached()
})
