import type HandlebarsModule from 'handlebars'
import type { View, ViewValue } from '../../../src/core/template/view.ts'

type Engine = ReturnType<typeof HandlebarsModule.create>

/** A value as Handlebars needs it: a text, or a text or list that carries its flags as properties. */
function contextValue({ text, items, flags }: ViewValue): unknown {
  if (flags === undefined || (text === '' && items === undefined)) return items ?? text
  const carrier = items ? [...items] : new String(text)
  for (const flag of flags) Object.defineProperty(carrier, flag, { value: 'yes', configurable: true })
  return carrier
}

/** The same message from the real Handlebars: everything as text, nothing escaped, missing values empty. */
export function renderWithHandlebars(
  engine: Engine,
  source: string,
  partials: Readonly<Record<string, string>>,
  view: View,
): string {
  const compile = (text: string): HandlebarsTemplateDelegate => engine.compile(text, { noEscape: true })
  const compiled = Object.fromEntries(Object.entries(partials).map(([name, text]) => [name, compile(text)]))
  const context = Object.fromEntries(Object.entries(view).map(([name, value]) => [name, contextValue(value)]))
  return compile(source)(context, {
    partials: compiled,
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  })
}
