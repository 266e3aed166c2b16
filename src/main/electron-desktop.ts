import { basename, join } from 'node:path'
import type { SaveDialogOptions } from 'electron'
import en from '../../locales/en/host.json' with { type: 'json' }
import ja from '../../locales/ja/host.json' with { type: 'json' }
import type { Desktop, FileQuestion } from '../app/desktop.ts'
import { Failure } from '../contract/failure.ts'

/** What of Electron the desktop needs. `askWhere` is the save dialog over the window. */
export interface ElectronParts {
  readonly clipboard: { writeText(text: string): Promise<void> }
  readonly shell: { showItemInFolder(path: string): void }
  askWhere(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>
  /** Where the first dialog opens; later ones open where the last export went. */
  firstFolder(): string
}

/** The machine as Electron's main process reaches it. */
export function createElectronDesktop({ clipboard, shell, askWhere, firstFolder }: ElectronParts): Desktop {
  return {
    host: 'electron',
    async writeText(text) {
      try {
        await clipboard.writeText(text)
      } catch (error) {
        throw new Failure('clipboard-failed', error instanceof Error ? error.name : 'unknown')
      }
      return 'host'
    },
    async chooseFile(question) {
      const { canceled, filePath } = await askWhere(saveDialogOptions(question, firstFolder()))
      return canceled || filePath === '' ? { to: 'nowhere' } : { to: 'path', path: filePath }
    },
    reveal(path) {
      shell.showItemInFolder(path)
      return Promise.resolve()
    },
  }
}

/** The save dialog for one question: named, filtered, and asking before it writes over a file. */
export function saveDialogOptions(question: FileQuestion, firstFolder: string): SaveDialogOptions {
  const words = question.uiLanguage === 'ja' ? ja : en
  return {
    title: words.saveTitle,
    defaultPath: join(question.folder || firstFolder, basename(question.suggestedName)),
    filters: [{ name: words.formats[question.format], extensions: [question.format] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  }
}
