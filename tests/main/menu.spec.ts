import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../src/main/menu.ts'
import type { Command, MenuParts } from '../../src/main/menu.ts'

function menu(parts: Partial<MenuParts> = {}) {
  const asked: Command[] = []
  const items = flat(
    menuTemplate({
      language: 'en',
      platform: 'linux',
      hasDeveloperTools: false,
      command: (command) => void asked.push(command),
      ...parts,
    }),
  )
  return { items, asked }
}

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

/** Presses an item the way a person does; the arguments Electron adds are not used. */
function press(item: MenuItemConstructorOptions | undefined): void {
  const click: unknown = item?.click
  if (typeof click !== 'function') throw new Error('This item cannot be pressed.')
  click()
}

describe('the menu', () => {
  it.each([
    ['Compose', 'compose'],
    ['History', 'history'],
    ['Read a Message', 'read'],
    ['Templates', 'packs'],
    ['Guide', 'guide'],
    ['Keyboard Shortcuts', 'keys'],
  ])('sends the page to %s', (label, command) => {
    const { items, asked } = menu()
    press(items.find((item) => item.label === label))
    expect(asked).toEqual([command])
  })

  it('has the roles for editing and for the size of the page', () => {
    const roles = menu().items.map((item) => item.role)
    for (const role of [
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'quit',
    ]) {
      expect(roles).toContain(role)
    }
  })

  it('names every item in the language of the interface', () => {
    const english = menu().items.map((item) => item.label)
    const japanese = menu({ language: 'ja' }).items.map((item) => item.label)
    expect(japanese).toHaveLength(english.length)
    expect(japanese).toContain('履歴')
    for (const items of [menu().items, menu({ language: 'ja' }).items]) {
      for (const item of items) expect(item.type === 'separator' || item.label !== undefined).toBe(true)
    }
  })

  it('offers no reload, and developer tools only while developing', () => {
    const roles = (hasDeveloperTools: boolean) => menu({ hasDeveloperTools }).items.map((item) => item.role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(true)).not.toContain('reload')
  })

  it('begins with the application on a Mac', () => {
    expect(menu({ platform: 'darwin' }).items[0]?.label).toBe('Dispute Composer')
  })
})
