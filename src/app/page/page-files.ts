import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** One built file of the page, with the media type it is served as. */
export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** The built files by the exact path they are asked for (`/index.html`, `/assets/…`); nothing else exists. */
export type PageFiles = ReadonlyMap<string, PageFile>

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * Reads the whole built page into memory. Hosts answer from this list, so no path is ever made from a request.
 * `/` is the same file as `/index.html`. Fails like `readdir` when the folder is missing.
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, PageFile]> => {
      const type = mediaTypes[extname(path)] ?? 'application/octet-stream'
      return [`/${relative(folder, path).split(sep).join('/')}`, { body: await readFile(path), type }]
    }),
  )
  const byPath = new Map(files)
  const start = byPath.get('/index.html')
  if (start) byPath.set('/', start)
  return byPath
}
