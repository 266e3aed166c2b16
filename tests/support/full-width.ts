/** A text as a Japanese keyboard writes it in full-width mode: letters, digits, signs and spaces. */
export function fullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000')
}
