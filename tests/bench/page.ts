import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import type { Row } from './row.ts'
import { median, round } from './statistics.ts'

const ROUNDS = 9

/** Opens an address in a fresh context and waits until `selector` can take the focus; milliseconds since navigation. */
async function openOnce(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript((wanted) => {
    const look = (): void => {
      const field = document.querySelector(wanted)
      if (field instanceof HTMLElement) {
        field.focus()
        if (document.activeElement === field) {
          Reflect.set(globalThis, 'focusableAt', performance.now())
          return
        }
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, selector)
  await page.goto(address)
  const took = await page.waitForFunction(() => Reflect.get(globalThis, 'focusableAt') as number | undefined)
  const value = Number(await took.jsonValue())
  await context.close()
  return value
}

/** Until the first required field can take the focus, beside an empty Vue page served the same way in the same run. */
export async function firstField(
  browser: Browser,
  app: { address: string; selector: string },
  empty: { address: string; selector: string },
): Promise<Row> {
  await openOnce(browser, app.address, app.selector)
  await openOnce(browser, empty.address, empty.selector)
  const ours: number[] = []
  const theirs: number[] = []
  for (let index = 0; index < ROUNDS; index += 1) {
    theirs.push(await openOnce(browser, empty.address, empty.selector))
    ours.push(await openOnce(browser, app.address, app.selector))
  }
  const ratio = median(ours) / median(theirs)
  return {
    name: 'first-field',
    figures: {
      ratio: round(ratio),
      medianMs: round(median(ours)),
      emptyMs: round(median(theirs)),
      rounds: ROUNDS,
    },
    budget: 'ratio ≤ 2',
    met: ratio <= 2,
  }
}

async function loadedScripts(page: Page, address: string, selector: string): Promise<Buffer[]> {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body())
  })
  await page.goto(address)
  await page.locator(selector).first().waitFor()
  return Promise.all(bodies)
}

/** All JavaScript the page has loaded when the first field stands there, gzipped. Kilobytes of 1,024 bytes. */
export async function pageGzip(browser: Browser, app: { address: string; selector: string }): Promise<Row> {
  const page = await browser.newPage()
  const bodies = await loadedScripts(page, app.address, app.selector)
  await page.close()
  const size = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1024
  return {
    name: 'page-gzip',
    figures: { kilobytes: round(size), files: bodies.length },
    budget: '≤ 150 KB',
    met: bodies.length > 0 && size <= 150,
  }
}
