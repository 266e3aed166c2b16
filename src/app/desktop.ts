import type { ExportFormat } from '../contract/export.ts'
import type { UiLanguage } from '../contract/language.ts'

/** What a save dialog starts from. `folder` is the last one used, empty at first. */
export interface FileQuestion {
  readonly suggestedName: string
  readonly format: ExportFormat
  readonly folder: string
  readonly uiLanguage: UiLanguage
}

/** Where a file goes: a path the user chose, a download the page fetches, or nowhere because the user cancelled. */
export type FileAnswer = { to: 'path'; path: string } | { to: 'download' } | { to: 'nowhere' }

/** What the application asks of the machine it runs on. Each shell hands in its own. */
export interface Desktop {
  readonly host: 'electron' | 'browser'
  /** Puts text on the clipboard, or says that the page has to. Fails with `clipboard-failed`. */
  writeText(text: string): Promise<'host' | 'page'>
  /** Asks where an export should go. */
  chooseFile(question: FileQuestion): Promise<FileAnswer>
  /** Shows a saved file in the file manager. Fails with `refused` where there is none. */
  reveal(path: string): Promise<void>
}
