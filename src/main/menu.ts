import type { MenuItemConstructorOptions } from 'electron'
import en from '../../locales/en/menu.json' with { type: 'json' }
import ja from '../../locales/ja/menu.json' with { type: 'json' }
import type { AppEvent } from '../contract/event.ts'
import type { UiLanguage } from '../contract/language.ts'

/** What the menu can ask the page for. */
export type Command = Extract<AppEvent, { kind: 'command' }>['command']

/** What the menu depends on. */
export interface MenuParts {
  readonly language: UiLanguage
  readonly platform: NodeJS.Platform
  readonly hasDeveloperTools: boolean
  command(command: Command): void
}

type Items = MenuItemConstructorOptions[]
type Words = typeof en

/** The application menu in the interface's language. */
export function menuTemplate(parts: MenuParts): Items {
  const words: Words = parts.language === 'ja' ? ja : en
  return [
    ...(parts.platform === 'darwin' ? [macMenu(words)] : [{ label: words.file, submenu: [quit(words)] }]),
    editMenu(words),
    viewMenu(words, parts),
    { role: 'help', label: words.help, submenu: [{ label: words.keys, click: () => parts.command('keys') }] },
  ]
}

function quit(words: Words): MenuItemConstructorOptions {
  return { role: 'quit', label: words.quit }
}

function macMenu(words: Words): MenuItemConstructorOptions {
  return {
    label: 'Dispute Composer',
    submenu: [
      { role: 'about', label: words.about },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { type: 'separator' },
      quit(words),
    ],
  }
}

function editMenu(words: Words): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      { type: 'separator' },
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  }
}

function viewMenu(words: Words, { command, hasDeveloperTools }: MenuParts): MenuItemConstructorOptions {
  const developerTools: Items = [
    { type: 'separator' },
    { role: 'toggleDevTools', label: words.developerTools },
  ]
  return {
    label: words.view,
    submenu: [
      { label: words.compose, accelerator: 'CmdOrCtrl+1', click: () => command('compose') },
      { label: words.history, accelerator: 'CmdOrCtrl+2', click: () => command('history') },
      { label: words.read, accelerator: 'CmdOrCtrl+3', click: () => command('read') },
      { label: words.packs, accelerator: 'CmdOrCtrl+4', click: () => command('packs') },
      { label: words.guide, accelerator: 'CmdOrCtrl+5', click: () => command('guide') },
      { type: 'separator' },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(hasDeveloperTools ? developerTools : []),
    ],
  }
}
