import type { SaveDialogOptions } from 'electron'
import { chromium } from 'playwright-core'
import type { Frame, Page } from 'playwright-core'
import { chromiumLaunch } from '../e2e/support/chromium.ts'
import { startMain } from './main-process.ts'
import type { MainProcess } from './main-process.ts'
import type { FetchedFile } from './parts/protocol.ts'
import { INVOKE_BINDING, preloadScript } from './preload-script.ts'

/** Chromium cannot navigate to a scheme of our own, so the page stands under this origin and is mapped both ways. */
const PAGE_ORIGIN = 'https://bundle.standin'
const APP_ORIGIN = 'app://bundle'

/** The built application with a Chromium page for its window. */
export interface StandIn {
  readonly page: Page
  readonly main: MainProcess
  /** What the main process put on the clipboard. */
  clipboardText(): Promise<string>
  /** The path the next save dialog answers; nothing means it is closed without one. */
  answerSaveDialog(path: string | undefined): void
  /** What save dialogs were asked so far. */
  readonly saveDialogs: SaveDialogOptions[]
  /** What the file manager was asked to show. */
  readonly revealed: string[]
  /** Presses an item of the application menu. */
  pressMenu(label: string): Promise<void>
  menuLabels(): Promise<string[]>
  /** Closes the window, as a person does, and waits for the process; gives its exit code. */
  close(): Promise<number | null>
}

/** Where the application keeps its data, and what is added to its environment. */
export interface StandInParts {
  readonly dataDir: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built main bundle and shows its window. Rejects with the output of the process when it does not come up. */
export async function launchStandIn({ dataDir, env = {} }: StandInParts): Promise<StandIn> {
  const browser = await chromium.launch(chromiumLaunch(process.env))
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const saveDialogs: SaveDialogOptions[] = []
  const revealed: string[] = []
  let nextPath: string | undefined

  const loaded = createSignal()
  const main = startMain({
    dataDir,
    env,
    answers: {
      load: async ({ url, preload }: { url: string; preload: string }) => {
        await page.addInitScript({ content: preloadScript(preload) })
        await page.goto(url.replace(APP_ORIGIN, PAGE_ORIGIN))
        loaded.resolve()
      },
      theme: (source: string) =>
        page.emulateMedia({ colorScheme: source === 'dark' || source === 'light' ? source : null }),
      'save-dialog': (options: SaveDialogOptions) => {
        saveDialogs.push(options)
        const path = nextPath
        nextPath = undefined
        return { canceled: path === undefined, filePath: path ?? '' }
      },
      'error-box': ({ title, content }: { title: string; content: string }) => {
        loaded.reject(new Error(`${title}: ${content}`))
      },
      reveal: (path: string) => void revealed.push(path),
    },
  })
  await connect(page, main)
  const end = async (): Promise<void> => {
    main.kill()
    await browser.close()
  }
  void main.ended.then(() => {
    loaded.reject(new Error(`The main process ended early.\n${main.output()}`))
  })
  await loaded.promise.catch(async (error: unknown) => {
    await end()
    throw error
  })

  return {
    page,
    main,
    saveDialogs,
    revealed,
    clipboardText: async () => String(await main.line.ask('clipboard')),
    answerSaveDialog: (path) => {
      nextPath = path
    },
    pressMenu: async (label) => void (await main.line.ask('press-menu', label)),
    menuLabels: async () => listOfTexts(await main.line.ask('menu-labels')),
    close: async () => {
      await main.line.ask('close-window')
      const code = await main.ended
      await browser.close()
      return code
    },
  }
}

/** A promise that is settled from outside. */
function createSignal(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let resolve = (): void => undefined
  let reject = (_error: Error): void => undefined
  const promise = new Promise<void>((onward, back) => {
    resolve = onward
    reject = back
  })
  return { promise, resolve, reject }
}

/** Leads everything the page asks for through the handlers of the main process. */
async function connect(page: Page, { line }: MainProcess): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = route.request().url().replace(PAGE_ORIGIN, APP_ORIGIN)
    const isAllowed = (await line.ask('may-request', url)) === true
    if (!isAllowed || !url.startsWith(`${APP_ORIGIN}/`)) return route.abort('blockedbyclient')
    const file = await line.ask('fetch', { url, method: route.request().method() })
    if (!isFetchedFile(file)) return route.abort('failed')
    return route.fulfill({ status: file.status, headers: { ...file.headers }, body: Buffer.from(file.body) })
  })
  await page.exposeBinding(INVOKE_BINDING, ({ frame }, channel: string, args: unknown[]) =>
    line.ask('invoke', { channel, args, origin: originOf(frame), isMainFrame: frame.parentFrame() === null }),
  )
}

function originOf(frame: Frame): string {
  const { origin } = new URL(frame.url())
  return origin === PAGE_ORIGIN ? APP_ORIGIN : origin
}

function isFetchedFile(value: unknown): value is FetchedFile {
  return typeof value === 'object' && value !== null && 'status' in value && 'body' in value
}

function listOfTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
