import { fold } from '../fold.ts'

/** Digits and signs of full width as their plain twins, letters as they are; every offset stays where it was. */
export function plainSigns(text: string): string {
  return text.replace(/[！-～]/g, (sign) => (/[０-９．，]/.test(sign) ? fold(sign) : sign))
}
