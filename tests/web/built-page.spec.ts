import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPageFiles } from '../../src/app/page/page-files.ts'
import type { PageFiles } from '../../src/app/page/page-files.ts'

let files: PageFiles
let html: string
beforeAll(async () => {
  files = await readPageFiles(fileURLToPath(new URL('../../out/renderer/', import.meta.url)))
  html = textOf('/index.html')
})

function textOf(path: string): string {
  return new TextDecoder().decode(files.get(path)?.body)
}

/** The texts of all built files of one kind. */
function allOf(extension: string): string[] {
  return [...files.keys()].filter((path) => path.endsWith(extension)).map(textOf)
}

describe('the built page', () => {
  it('loads only files that are there, and nothing from elsewhere', () => {
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) {
      const { origin, pathname } = new URL(address, 'http://127.0.0.1:1/')
      expect(origin).toBe('http://127.0.0.1:1')
      expect([...files.keys()]).toContain(pathname)
    }
  })

  it('has no inline script, style or handler, which the content security policy would stop', () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/)
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
  })

  it('evaluates no text as code', () => {
    for (const script of allOf('.js'))
      expect(script).not.toMatch(/\beval\(|\bnew Function\b|(?<![.\w])Function\(/)
  })

  it('fetches no picture, font or style sheet from elsewhere', () => {
    for (const style of allOf('.css')) expect(style).not.toMatch(/url\(\s*["']?(?:https?:)?\/\/|@import/)
  })

  it('ships no source maps', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.map'))).toEqual([])
  })

  it('holds files of known kinds only', () => {
    expect([...files.values()].filter(({ type }) => type === 'application/octet-stream')).toEqual([])
  })
})
