import type { Page } from '@playwright/test'

/** What should not happen in a page: errors, violations of its policy, requests to anybody else. */
export interface Watch {
  readonly problems: readonly string[]
}

/** Listens to a page from its next load on. `origin` is the only one it may ask. */
export async function watchPage(page: Page, origin: string): Promise<Watch> {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'blob:') problems.push(`request: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`response ${response.status()}: ${response.url()}`)
  })
  await page.exposeFunction('reportViolation', (directive: string) => problems.push(`policy: ${directive}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report: unknown = Reflect.get(window, 'reportViolation')
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI} ${sourceFile}`)
    })
  })
  return { problems }
}
