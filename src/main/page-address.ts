/** The page's own scheme and origin inside the window. */
export const SCHEME = 'app'
export const APP_ORIGIN = 'app://bundle'
export const START_URL = `${APP_ORIGIN}/index.html`

/**
 * Whether an address belongs to the page itself: exactly our scheme and host, no user, no port. Compares the parts,
 * since `URL.origin` is the string `null` for a scheme the URL standard does not know.
 */
export function isPageUrl(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${SCHEME}:` && host === 'bundle' && username === '' && password === ''
}

/** Whether the window may fetch an address at all. Everything is on this machine; nothing is ever loaded from a network. */
export function isLocalUrl(address: string): boolean {
  return isPageUrl(address) || ['blob:', 'data:', 'devtools:'].some((scheme) => address.startsWith(scheme))
}
