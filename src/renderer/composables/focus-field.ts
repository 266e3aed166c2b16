/** The id of the control of a field; also used by its label. */
export const fieldElementId = (field: string): string => `field-${field}`

/** Brings a field into sight and puts the cursor there; a field of several controls gets it in its first. */
export function focusField(field: string): void {
  const element = document.getElementById(fieldElementId(field))
  if (!element) return
  const target = element.matches('input, select, textarea, button')
    ? element
    : element.querySelector('input, select, textarea, button')
  if (!(target instanceof HTMLElement)) return
  target.scrollIntoView({ block: 'nearest' })
  target.focus()
  if (target instanceof HTMLInputElement && target.type === 'text') target.select()
}
