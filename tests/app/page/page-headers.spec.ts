import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../../src/app/page/page-headers.ts'

describe('the content security policy', () => {
  const rules = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ')
      return [name, sources.join(' ')]
    }),
  )

  it('begins with nothing at all', () => {
    expect(rules.get('default-src')).toBe("'none'")
  })

  it.each(['base-uri', 'form-action', 'frame-src', 'frame-ancestors', 'object-src'])(
    'allows no %s',
    (name) => {
      expect(rules.get(name)).toBe("'none'")
    },
  )

  it.each(['script-src', 'style-src', 'connect-src', 'font-src', 'worker-src'])(
    'keeps %s to the page itself',
    (name) => {
      expect(rules.get(name)).toBe("'self'")
    },
  )

  it('evaluates nothing, inlines nothing and names no other host', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/)
  })
})
