import type { SaveDialogOptions } from 'electron'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileQuestion } from '../../src/app/desktop.ts'
import { createElectronDesktop } from '../../src/main/electron-desktop.ts'

const question: FileQuestion = {
  suggestedName: 'messages-2026-12-01.csv',
  format: 'csv',
  folder: '/home/hana/papers',
  uiLanguage: 'ja',
}

function desk(answer = { canceled: false, filePath: '/home/hana/out.csv' }) {
  const machine: { clipboard: string; asked: SaveDialogOptions[]; shown: string[] } = {
    clipboard: '',
    asked: [],
    shown: [],
  }
  const desktop = createElectronDesktop({
    clipboard: { writeText: (text) => Promise.resolve(void (machine.clipboard = text)) },
    shell: { showItemInFolder: (path) => void machine.shown.push(path) },
    askWhere: (options) => {
      machine.asked.push(options)
      return Promise.resolve(answer)
    },
    firstFolder: () => '/home/hana/Documents',
  })
  return { desktop, machine }
}

describe('the clipboard', () => {
  it('holds the text byte for byte', async () => {
    const { desktop, machine } = desk()
    const text = 'Dear seller,\n\n返金をお願いします。🙏 葛\u{E0100}'
    expect(await desktop.writeText(text)).toBe('host')
    expect(machine.clipboard).toBe(text)
  })

  it('says so when it cannot be written', async () => {
    const desktop = createElectronDesktop({
      clipboard: { writeText: () => Promise.reject(new Error('the clipboard is held')) },
      shell: { showItemInFolder: () => undefined },
      askWhere: () => Promise.resolve({ canceled: true, filePath: '' }),
      firstFolder: () => '/',
    })
    await expect(desktop.writeText('x')).rejects.toMatchObject({ code: 'clipboard-failed' })
  })
})

describe('the save dialog', () => {
  it('gives the path that was chosen, exactly', async () => {
    const { desktop } = desk()
    expect(await desktop.chooseFile(question)).toEqual({ to: 'path', path: '/home/hana/out.csv' })
  })

  it('gives nowhere when it was closed', async () => {
    const { desktop } = desk({ canceled: true, filePath: '' })
    expect(await desktop.chooseFile(question)).toEqual({ to: 'nowhere' })
  })

  it('starts in the folder of the last export under the suggested name', async () => {
    const { desktop, machine } = desk()
    await desktop.chooseFile(question)
    expect(machine.asked[0]?.defaultPath).toBe(join('/home/hana/papers', 'messages-2026-12-01.csv'))
  })

  it('starts in the documents the first time', async () => {
    const { desktop, machine } = desk()
    await desktop.chooseFile({ ...question, folder: '' })
    expect(machine.asked[0]?.defaultPath).toBe(join('/home/hana/Documents', 'messages-2026-12-01.csv'))
  })

  it('never lets a suggested name lead to another folder', async () => {
    const { desktop, machine } = desk()
    await desktop.chooseFile({ ...question, suggestedName: '../../.profile' })
    expect(machine.asked[0]?.defaultPath).toBe(join('/home/hana/papers', '.profile'))
  })

  it('asks before it writes over a file and shows files of the format', async () => {
    const { desktop, machine } = desk()
    await desktop.chooseFile(question)
    expect(machine.asked[0]?.properties).toContain('showOverwriteConfirmation')
    expect(machine.asked[0]?.filters).toEqual([{ name: 'CSV(表計算)', extensions: ['csv'] }])
  })

  it('speaks the language of the interface', async () => {
    const { desktop, machine } = desk()
    await desktop.chooseFile({ ...question, uiLanguage: 'en' })
    expect(machine.asked[0]?.title).toBe('Choose where to export')
  })
})

describe('a saved file', () => {
  it('is shown in its folder', async () => {
    const { desktop, machine } = desk()
    await desktop.reveal('/home/hana/out.csv')
    expect(machine.shown).toEqual(['/home/hana/out.csv'])
  })
})
