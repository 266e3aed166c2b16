import type { MenuItemConstructorOptions } from 'electron'
import { whenAsked } from './line.ts'

type Items = readonly MenuItemConstructorOptions[]

let applicationMenu: Items = []

/** The application menu; the test reads its labels and presses its items. */
export const Menu = {
  buildFromTemplate: (items: Items): Items => items,
  setApplicationMenu: (items: Items): void => {
    applicationMenu = items
  },
}

function flat(items: Items): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

whenAsked('menu-labels', () => flat(applicationMenu).flatMap(({ label }) => label ?? []))
whenAsked('press-menu', (label: string) => {
  const click: unknown = flat(applicationMenu).find((item) => item.label === label)?.click
  if (typeof click !== 'function') throw new Error(`The menu has nothing to press under ${label}.`)
  click()
})
