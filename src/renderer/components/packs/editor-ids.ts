/** What can be the id of a field. */
export const FIELD_ID = /^(?!constructor$|prototype$|length$|tone$|variant$|this$)[a-z][a-zA-Z0-9]{0,39}$/

/** What can be the id of a choice, a tone, a variant or a piece of evidence. */
export const CHOICE_ID = /^(?!constructor$|prototype$|length$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** The first id of `stem` and a number, from 1 on, that none of these things has. */
export function nextId(stem: string, things: readonly { readonly id: string }[]): string {
  const taken = new Set(things.map(({ id }) => id))
  let number = 1
  while (taken.has(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}
