import type { Browser, Page } from '@playwright/test'
import type { Row } from './row.ts'
import { median, percentile, round } from './statistics.ts'

const KEYS = 240
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

interface Target {
  readonly address: string
  /** The field that is typed into. */
  readonly field: string
  /** Where the typed text must appear, all of them. */
  readonly panes: string
  /** What has to be done before typing. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** Measures in the page: from `event.timeStamp` to the first frame after the text stands in every pane. */
async function installProbe(page: Page, field: string, panes: string): Promise<void> {
  await page.evaluate(
    ([fieldSelector, paneSelector]) => {
      const samples: number[] = []
      Reflect.set(globalThis, 'samples', samples)
      const input = document.querySelector<HTMLInputElement>(fieldSelector)
      if (!input) throw new Error(`no field ${fieldSelector}`)
      let pending: { stamp: number; value: string } | undefined
      input.addEventListener(
        'input',
        (event) => {
          pending = { stamp: event.timeStamp, value: input.value }
        },
        { capture: true },
      )
      const look = (): void => {
        const wanted = pending
        if (!wanted) return
        const texts = [...document.querySelectorAll(paneSelector)].map((pane) => pane.textContent ?? '')
        if (texts.length < 3 || !texts.every((text) => text.includes(wanted.value))) return
        pending = undefined
        requestAnimationFrame(() => samples.push(performance.now() - wanted.stamp))
      }
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      })
      input.focus()
    },
    [field, panes] as const,
  )
}

async function typeAll(page: Page): Promise<number[]> {
  for (let index = 0; index < KEYS; index += 1) {
    if (index % 30 === 0) await page.keyboard.press('Control+A')
    await page.keyboard.press(ALPHABET[(index * 7) % ALPHABET.length] ?? 'a')
    await page.waitForFunction(
      (count) => (Reflect.get(globalThis, 'samples') as number[]).length > count,
      index,
    )
    await page.waitForTimeout(20 + ((index * 13) % 23))
  }
  return page.evaluate(() => Reflect.get(globalThis, 'samples') as number[])
}

async function measure(browser: Browser, target: Target): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1720, height: 1000 } })
  await page.goto(target.address)
  await page.locator(target.field).waitFor()
  await target.prepare?.(page)
  await installProbe(page, target.field, target.panes)
  const samples = await typeAll(page)
  await page.close()
  return samples
}

/** The yardstick: a page whose three panes are a plain local echo of its field. */
async function measureEcho(browser: Browser): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1720, height: 1000 } })
  await page.setContent('<input id="echo"><p class="echo"></p><p class="echo"></p><p class="echo"></p>')
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#echo')
    input?.addEventListener('input', () => {
      for (const pane of document.querySelectorAll('.echo')) pane.textContent = input.value
    })
  })
  await installProbe(page, '#echo', '.echo')
  const samples = await typeAll(page)
  await page.close()
  return samples
}

/** Keystroke to painted preview in English, Japanese and Chinese, beside a plain local echo in the same run. */
export async function keystroke(browser: Browser, target: Target): Promise<Row> {
  const echoed = await measureEcho(browser)
  const ours = await measure(browser, target)
  const p95 = percentile(ours, 0.95)
  const ratio = p95 / percentile(echoed, 0.95)
  return {
    name: 'keystroke',
    figures: {
      p95Ms: round(p95),
      medianMs: round(median(ours)),
      echoP95Ms: round(percentile(echoed, 0.95)),
      ratio: Math.round(ratio * 100) / 100,
      keys: ours.length,
    },
    budget: 'p95 ≤ 20 ms and ≤ 1.25 × echo',
    met: p95 <= 20 && ratio <= 1.25,
  }
}
