import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { chromiumLaunch } from './support/chromium.ts'
import { keepExample } from './support/examples.ts'
import { preparations, scenes } from './support/scenes.ts'
import { startWeb } from './support/start-web.ts'
import { readWords } from './support/words.ts'
import type { Ui } from './support/words.ts'

// Takes the pictures of the README from the running application, or with `--all DIR` every scene in every window
// (`--only PATTERN` takes fewer).

interface Picture {
  readonly file: string
  readonly scene: string
  readonly ui: Ui
  readonly appearance: 'light' | 'dark'
  readonly width: number
  readonly height: number
}

/** What was kept on earlier days: when, which scenario, which example. */
const PAST = [
  ['2026-09-28T11:20:00Z', 'thank-you', 'fewest-facts'],
  ['2026-10-30T11:02:00Z', 'wrong-item', 'fewest-facts'],
  ['2026-11-09T13:51:00Z', 'wrong-item', 'refund-final'],
  ['2026-11-18T23:15:00Z', 'wrong-address', 'partial-refund-firm'],
  ['2026-11-20T10:40:00Z', 'thank-you', 'praise'],
  ['2026-11-21T12:04:00Z', 'wrong-address', 'refund-friendly'],
] as const

const DESK = { width: 1280, height: 800 }
const README: readonly Picture[] = [
  { file: 'compose-light', scene: 'steps', ui: 'ja', appearance: 'light', ...DESK },
  { file: 'compose-dark', scene: 'steps', ui: 'ja', appearance: 'dark', ...DESK },
  { file: 'compose-english', scene: 'steps', ui: 'en', appearance: 'light', ...DESK },
  { file: 'gaps', scene: 'gaps', ui: 'ja', appearance: 'light', ...DESK },
  { file: 'warning', scene: 'warning', ui: 'ja', appearance: 'light', ...DESK },
  { file: 'history', scene: 'found', ui: 'ja', appearance: 'light', ...DESK },
  { file: 'guide', scene: 'deadlines', ui: 'ja', appearance: 'light', ...DESK },
  { file: 'editor', scene: 'editor', ui: 'ja', appearance: 'light', ...DESK },
  { file: 'chooser', scene: 'chooser', ui: 'ja', appearance: 'light', ...DESK },
  { file: 'reading', scene: 'untruth', ui: 'ja', appearance: 'light', ...DESK },
  { file: 'narrow', scene: 'compose', ui: 'ja', appearance: 'light', width: 700, height: 900 },
]

function everyPicture(): Picture[] {
  const sizes = [DESK, { width: 1000, height: 700 }, { width: 700, height: 900 }]
  return Object.keys(scenes).flatMap((scene) =>
    sizes.flatMap((size) =>
      (['ja', 'en'] as const).flatMap((ui) =>
        (['light', 'dark'] as const).map((appearance) => ({
          file: [scene, size.width, ui, appearance].join('-'),
          scene,
          ui,
          appearance,
          ...size,
        })),
      ),
    ),
  )
}

/** Fills a data folder with messages of earlier days. */
async function makePast(): Promise<string> {
  let dataFolder: string | undefined
  for (const [now, scenario, example] of PAST) {
    const app = await startWeb({ ui: 'ja', now, ...(dataFolder === undefined ? {} : { dataFolder }) })
    await keepExample(app, scenario, example)
    await app.end()
    dataFolder = app.dataFolder
  }
  if (dataFolder === undefined) throw new Error('There is no past.')
  return dataFolder
}

/** Takes a picture of a scene that begins with a copy of the past. */
async function take(browser: Browser, picture: Picture, folder: string, past: string): Promise<void> {
  const { file, scene, ui, appearance, width, height } = picture
  const dataFolder = await mkdtemp(join(tmpdir(), 'dispute-composer-picture-'))
  await cp(past, dataFolder, { recursive: true })
  await preparations[scene]?.(dataFolder)
  const app = await startWeb({ ui, appearance, dataFolder })
  const page = await browser.newPage({
    viewport: { width, height },
    timezoneId: 'Asia/Tokyo',
    locale: ui === 'ja' ? 'ja-JP' : 'en-US',
    reducedMotion: 'reduce',
  })
  try {
    await page.goto(app.address)
    const words = readWords(ui)
    await page.getByRole('navigation', { name: words('app.navigation') }).waitFor()
    await scenes[scene]?.({ page, words, ui })
    await page.screenshot({ path: join(folder, `${file}.png`) })
    process.stderr.write(`${file}\n`)
  } catch (error) {
    await page.screenshot({ path: join(folder, `${file}.failed.png`) })
    process.stderr.write(`${file}: ${String(error)}\n`)
    process.exitCode = 1
  } finally {
    await page.close()
    await app.stop()
  }
}

const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } })
const folder = resolve(values.all ?? join(import.meta.dirname, '../../docs/pictures'))
await mkdir(folder, { recursive: true })
const past = await makePast()
const browser = await chromium.launch(chromiumLaunch(process.env))
const only = new RegExp(values.only ?? '')
const pictures = (values.all === undefined ? README : everyPicture()).filter(({ file }) => only.test(file))
for (const picture of pictures) await take(browser, picture, folder, past)
await browser.close()
await rm(past, { recursive: true, force: true })
