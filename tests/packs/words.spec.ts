import { compile, createCoreContext, registerMessageCompiler, translate } from '@intlify/core-base'
import { describe, expect, it } from 'vitest'
import en from '../../locales/en/pack-problems.json' with { type: 'json' }
import ja from '../../locales/ja/pack-problems.json' with { type: 'json' }
import { PackProblemCode } from '../../src/contract/pack.ts'

describe.each([
  ['en', en],
  ['ja', ja],
])('the words for what is wrong with a pack in %s', (locale, words) => {
  it('stand there for every code and no other', () => {
    expect(Object.keys(words).toSorted()).toEqual(PackProblemCode.options.toSorted())
  })

  it('can be read by the message compiler', () => {
    registerMessageCompiler(compile)
    const context = createCoreContext({ locale, messages: { [locale]: words }, missingWarn: false })
    for (const code of PackProblemCode.options) {
      const said = translate(context, code, { name: 'itemName', limit: 9, tag: '{{a}}' })
      expect(said).toEqual(expect.any(String))
      expect(said).not.toBe(code)
    }
    expect(translate(context, 'template-braces', { tag: '{{a}}' })).toContain('{{a}}')
  })
})
