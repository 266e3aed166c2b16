import { describe, expect, it } from 'vitest'
import { findPrivateData } from '../../src/core/private-data.ts'
import { fullWidth } from '../support/full-width.ts'

describe('private data', () => {
  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111111111111111',
    '378282246310005',
    '5555555555554444 thanks',
    '30569309025904',
  ])('is a card number in "%s"', (text) => {
    expect(findPrivateData(text)).toEqual(['private-card'])
  })

  it.each([
    '090-1234-5678',
    '09012345678',
    '03 1234 5678',
    '(03) 1234-5678',
    '(090)1234-5678',
    '+81 90-1234-5678',
    '+819012345678',
    fullWidth('090-1234-5678'),
    '090\u22121234\u22125678',
    '090ー1234ー5678',
    '電話は0120-444-113です',
  ])('is a telephone number in "%s"', (text) => {
    expect(findPrivateData(text)).toEqual(['private-phone'])
  })

  it.each(['hanako@example.com', 'write to h.y+shop@mail.example.co.jp.', fullWidth('hanako@example.com')])(
    'is an e-mail address in "%s"',
    (text) => {
      expect(findPrivateData(text)).toEqual(['private-email'])
    },
  )

  it.each([
    '8123456789012345',
    '4111 1111 1111 1112',
    'Blue cup, 300 ml, 2026-11-18',
    'RR123456785CN',
    '12 pieces for USD 1,234.50',
    '100-0001 Tokyo',
    '@seller',
    '10:30 on 1 December 2026',
    '',
  ])('is not in "%s"', (text) => {
    expect(findPrivateData(text)).toEqual([])
  })

  it('names every kind there is', () => {
    expect(findPrivateData('a@b.example, 4111111111111111, 090-1234-5678')).toEqual([
      'private-email',
      'private-card',
      'private-phone',
    ])
  })
})
