import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reply } from '../../src/contract/operations.ts'
import { serveWeb } from '../../src/web/http.ts'
import type { WebHost } from '../../src/web/http.ts'

/** A host over a small page and an application that writes down its calls. */
export interface ServedPage {
  readonly host: WebHost
  readonly key: string
  readonly calls: { name: string; input: unknown }[]
  close(): Promise<void>
}

/** Serves two files and one application that answers everything with `reply`. */
export async function servePage(
  reply: () => Promise<Reply<unknown>> = () => Promise.resolve({ ok: true, value: 'reached' }),
): Promise<ServedPage> {
  const rendererFolder = await mkdtemp(join(tmpdir(), 'page-'))
  await mkdir(join(rendererFolder, 'assets'))
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html><title>page</title>')
  await writeFile(join(rendererFolder, 'assets', 'index-1a2b.js'), 'export {}')
  const calls: { name: string; input: unknown }[] = []
  const key = 'k'.repeat(43)
  const host = await serveWeb({
    application: {
      call: (name, input) => {
        calls.push({ name, input })
        return reply()
      },
    },
    rendererFolder,
    port: 0,
    key,
  })
  return {
    host,
    key,
    calls,
    close: async () => {
      await host.close()
      await rm(rendererFolder, { recursive: true })
    },
  }
}
