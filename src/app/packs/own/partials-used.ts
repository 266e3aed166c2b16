import { Language } from '../../../contract/language.ts'
import type { MessageSources, Partials } from '../../../contract/own-pack.ts'

const TAG = /(\{\{~?>\s*)([a-z][a-z0-9-]*)(?=\s*~?\}\})/g

/** The names of the shared pieces a source asks for, itself and not through others. */
export function partialNames(source: string): string[] {
  return [...new Set([...source.matchAll(TAG)].map(([, , name = '']) => name))]
}

/** The same source asking for pieces by other names. */
export function renamePartials(source: string, names: ReadonlyMap<string, string>): string {
  return source.replace(TAG, (_tag, opening: string, name: string) => opening + (names.get(name) ?? name))
}

/** The pieces of one language by name. */
export function partialsIn(partials: Partials, language: Language): ReadonlyMap<string, string> {
  return new Map(Object.entries(partials[language] ?? {}))
}

function closure(source: string, known: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  const waiting = partialNames(source)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const inner = known.get(name)
    if (inner === undefined || found.has(name)) continue
    found.set(name, inner)
    waiting.push(...partialNames(inner))
  }
  return found
}

/** Puts pieces by language into the shape they are kept in; a language without any is left out. */
export function asPartials(byLanguage: ReadonlyMap<Language, ReadonlyMap<string, string>>): Partials {
  const filled = [...byLanguage].filter(([, pieces]) => pieces.size > 0)
  return Object.fromEntries(filled.map(([language, pieces]) => [language, Object.fromEntries(pieces)]))
}

/** The pieces that messages use, directly or through others. A piece that uses itself does no harm here. */
export function partialsUsed(messages: MessageSources, partials: Partials): Partials {
  return asPartials(
    new Map(
      Language.options.map((language) => [
        language,
        closure(messages[language] ?? '', partialsIn(partials, language)),
      ]),
    ),
  )
}

/** Whether messages use one piece. */
export function usesPartial(
  messages: MessageSources,
  partials: Partials,
  { language, name }: { language: Language; name: string },
): boolean {
  return partialsIn(partialsUsed(messages, partials), language).has(name)
}
