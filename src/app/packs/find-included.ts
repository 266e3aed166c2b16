const INCLUDE = /\{\{~?>\s*([\w-]+)/g

function languageOf(file: string): string {
  return /^partials\/([^/]+)\//.exec(file)?.[1] ?? /\.([^./]+)\.hbs$/.exec(file)?.[1] ?? ''
}

/** The partials a template includes, directly or through others, as paths in the pack. Circles do no harm. */
export function findIncluded(files: ReadonlyMap<string, string>, template: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [template]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const [, name] of (files.get(file) ?? '').matchAll(INCLUDE)) {
      const partial = `partials/${languageOf(file)}/${name}.hbs`
      if (found.has(partial) || !files.has(partial)) continue
      found.add(partial)
      open.push(partial)
    }
  }
  return found
}
