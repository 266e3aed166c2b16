import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '@intlify/core-base'
import { describe, expect, it } from 'vitest'
import { FailureCode } from '../src/contract/failure.ts'
import { ProblemCode } from '../src/contract/problem.ts'

const folder = new URL('../locales/', import.meta.url)
const languages = readdirSync(folder).sort()

function filesOf(language: string): string[] {
  return readdirSync(new URL(`${language}/`, folder)).sort()
}

/** Every sentence of a file by its dotted key. */
function sentences(language: string, file: string): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const walk = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) found.set(key, value)
    else for (const [name, inner] of Object.entries(value)) walk(inner, key === '' ? name : `${key}.${name}`)
  }
  walk(JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')), '')
  return found
}

/** The names between single braces; `{'@'}` is a sign, not a name. */
function placeholders(sentence: unknown): string[] {
  const names = [...String(sentence).matchAll(/\{\s*([A-Za-z]\w*)\s*\}/g)].map(([, name = '']) => name)
  return [...new Set(names)].sort()
}

function compileErrors(sentence: string): string[] {
  const errors: string[] = []
  compile(sentence, {
    key: '',
    locale: '',
    warnHtmlMessage: false,
    onError: (error) => errors.push(error.message),
  })
  return errors
}

const each = languages.flatMap((language) => filesOf(language).map((file) => ({ language, file })))

describe('the words of the interface', () => {
  it('exist in Japanese and English', () => {
    expect(languages).toEqual(['en', 'ja'])
  })
  it('lie in the same files in both languages', () => {
    expect(filesOf('ja')).toEqual(filesOf('en'))
  })
  it.each(filesOf('en'))('of %s have the same keys in both languages', (file) => {
    expect([...sentences('ja', file).keys()].sort()).toEqual([...sentences('en', file).keys()].sort())
  })
  it.each(filesOf('en'))('of %s have the same placeholders in both languages', (file) => {
    const japanese = sentences('ja', file)
    const different = [...sentences('en', file)].filter(
      ([key, english]) => String(placeholders(english)) !== String(placeholders(japanese.get(key))),
    )
    expect(different).toEqual([])
  })
  it.each(each)('of $language/$file are sentences, none of them empty', ({ language, file }) => {
    const odd = [...sentences(language, file)].filter(
      ([, words]) => typeof words !== 'string' || words.trim() === '',
    )
    expect(odd).toEqual([])
  })
  it.each(each)('of $language/$file can be read by the message compiler', ({ language, file }) => {
    const broken = [...sentences(language, file)].flatMap(([key, words]) =>
      compileErrors(String(words)).map((error) => `${key}: ${error}`),
    )
    expect(broken).toEqual([])
  })
})

describe.each(languages)('the words in %s', (language) => {
  it('say something of every problem, and of nothing else', () => {
    expect([...sentences(language, 'problems.json').keys()].sort()).toEqual([...ProblemCode.options].sort())
  })
  it('say of every failure what happened, what is safe and what to do next', () => {
    const wanted = FailureCode.options.flatMap((code) =>
      ['what', 'safe', 'next'].map((part) => `${code}.${part}`),
    )
    expect([...sentences(language, 'failures.json').keys()].sort()).toEqual(wanted.sort())
  })
  it('of a problem ask only for what the checks tell', () => {
    const told = ['field', 'other', 'language', 'choice', 'earlier', 'maximum', 'units', 'limit']
    const asked = [...sentences(language, 'problems.json').values()].flatMap(placeholders)
    expect(asked.filter((name) => !told.includes(name))).toEqual([])
  })
})
