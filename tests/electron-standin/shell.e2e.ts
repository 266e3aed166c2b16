import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { CONTENT_SECURITY_POLICY } from '../../src/app/page/page-headers.ts'
import { startWeb } from '../e2e/support/start-web.ts'
import { launchStandIn } from './launch.ts'
import type { StandIn } from './launch.ts'
import { startMain } from './main-process.ts'

// One window for all of them, in order.
test.describe.configure({ mode: 'default' })

let dataDir: string
let shell: StandIn
test.beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shell-'))
  shell = await launchStandIn({ dataDir, env: { DISPUTE_COMPOSER_NOW: '2026-11-22' } })
})
test.afterAll(async () => {
  expect(await shell.close()).toBe(0)
  await rm(dataDir, { recursive: true })
})

test('the page stands in a sandbox that was switched on before Electron was ready', async () => {
  expect(await shell.main.line.ask('state')).toEqual({
    sandboxed: true,
    userData: expect.stringContaining(join(dataDir, 'cache', 'dispute-composer', 'chromium-')),
  })
  expect(await shell.main.line.ask('window')).toMatchObject({
    options: {
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    },
    done: expect.arrayContaining(['show']),
  })
})

test('the page gets one function and nothing else of the machine', async () => {
  const found = await shell.page.evaluate(() => ({
    api: Object.keys(Object(Reflect.get(window, 'disputeComposer'))),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => Reflect.has(window, name)),
  }))
  expect(found).toEqual({ api: ['call'], node: [] })
})

test('the page is served with the strict policy and can reach nobody else', async () => {
  const response = await shell.page.reload()
  expect(response?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
  for (const url of ['https://example.com/', 'http://127.0.0.1:1/']) {
    expect(await shell.main.line.ask('may-request', url)).toBe(false)
    expect(await shell.main.line.ask('may-navigate', url)).toBe(false)
    expect(await shell.main.line.ask('may-open', url)).toBe(false)
  }
  expect(await shell.main.line.ask('may-have', 'clipboard-read')).toBe(false)
})

test('a frame or another origin is refused at the channel', async () => {
  const invoke = (origin: string, isMainFrame: boolean): Promise<unknown> =>
    shell.main.line.ask('invoke', { channel: 'call', args: ['app.open', {}], origin, isMainFrame })
  const refused = { ok: false, error: { code: 'refused' } }
  expect(await invoke('app://bundle', true)).toMatchObject({ ok: true })
  expect(await invoke('app://bundle', false)).toMatchObject(refused)
  expect(await invoke('https://example.com', true)).toMatchObject(refused)
})

test('the menu and the look follow the settings the page saves', async () => {
  const save = (settings: object): Promise<unknown> =>
    shell.main.line.ask('invoke', {
      channel: 'call',
      args: ['settings.save', { settings }],
      origin: 'app://bundle',
      isMainFrame: true,
    })
  expect(await shell.menuLabels()).toContain('履歴')
  await save({ uiLanguage: 'en', appearance: 'dark' })
  expect(await shell.menuLabels()).toContain('History')
  await expect
    .poll(() => shell.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
    .toBe(true)
  expect(await shell.main.line.ask('window')).toMatchObject({
    done: expect.arrayContaining(['background #15171a']),
  })
})

test('a second process on the same folder says so and ends', async () => {
  const said: string[] = []
  const second = startMain({
    dataDir,
    answers: { 'error-box': ({ content }: { content: string }) => void said.push(content) },
  })
  expect(await second.ended).toBe(3)
  expect(said.join()).toContain('already running')
})

test('a window on a folder that the browser host uses says so and ends', async () => {
  const web = await startWeb({ ui: 'ja' })
  const said: string[] = []
  const second = startMain({
    dataDir: web.dataFolder,
    answers: { 'error-box': ({ content }: { content: string }) => void said.push(content) },
  })
  expect(await second.ended).toBe(3)
  expect(said.join()).toContain('すでに動いています')
  await web.stop()
})

test('a second start on the same folder brings the window to the front', async () => {
  await shell.main.line.ask('second-instance')
  expect(await shell.main.line.ask('window')).toMatchObject({ done: expect.arrayContaining(['focus']) })
})
