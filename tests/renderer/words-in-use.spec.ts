import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = new URL('../../src/renderer/', import.meta.url)
const locale = new URL('../../locales/ja/', import.meta.url)

/** Every key the page asks for with plain words, `t('app.find')`, with the file it stands in. */
function keysInUse(): { file: string; key: string }[] {
  const files = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(vue|ts)$/.test(file),
  )
  return files.flatMap((file) => {
    const source = readFileSync(new URL(file, page), 'utf8')
    return [...source.matchAll(/\bt\(\s*'([a-z][\w.-]*)'/gi)].map(([, key = '']) => ({ file, key }))
  })
}

function wordsOf(key: string): unknown {
  const [file, ...path] = key.split('.')
  const words: unknown = JSON.parse(readFileSync(new URL(`${file}.json`, locale), 'utf8'))
  return path.reduce<unknown>((value, name) => Object(value)[name], words)
}

describe('the words the page asks for', () => {
  it('all exist', () => {
    const keys = keysInUse()
    expect(keys.length).toBeGreaterThan(50)
    expect(keys.filter(({ key }) => typeof wordsOf(key) !== 'string')).toEqual([])
  })
})
