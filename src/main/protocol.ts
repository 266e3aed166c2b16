import type { CustomScheme } from 'electron'
import type { PageFiles } from '../app/page/page-files.ts'
import { pageHeaders } from '../app/page/page-headers.ts'
import { isPageUrl, SCHEME } from './page-address.ts'

/** What the page's scheme may do; it has to be said before the application is ready. */
export const pageScheme: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

/**
 * Answers requests of the window from the list of known files. A path is looked up as it was asked, never decoded and
 * never joined to a folder, so there is nothing to climb out of.
 */
export function answerFromFiles(files: PageFiles): (request: { url: string; method: string }) => Response {
  return ({ url, method }) => {
    if (!isPageUrl(url)) return new Response(null, { status: 404, headers: pageHeaders })
    if (method !== 'GET') return new Response(null, { status: 405, headers: pageHeaders })
    const file = files.get(new URL(url).pathname)
    if (!file) return new Response(null, { status: 404, headers: pageHeaders })
    return new Response(file.body, { status: 200, headers: { ...pageHeaders, 'content-type': file.type } })
  }
}
