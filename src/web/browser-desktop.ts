import { Failure } from '../contract/failure.ts'
import type { Desktop } from '../app/desktop.ts'

/** The machine as a page in a browser reaches it: the page writes the clipboard and saves downloads itself. */
export function createBrowserDesktop(): Desktop {
  return {
    host: 'browser',
    writeText: () => Promise.resolve('page'),
    chooseFile: () => Promise.resolve({ to: 'download' }),
    reveal: () => Promise.reject(new Failure('refused', 'A browser cannot show a folder.')),
  }
}
