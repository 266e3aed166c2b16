import fc from 'fast-check'

const pieces = [
  ...['Please refund me', 'I paid USD 12.34', 'Thank you', 'No', 'See a.b', '(really)', '“quoted”'],
  ...['届きません', '返金してください', '「大丈夫」', '没有收到', '请退款', 'ｶﾅ', '👨‍👩‍👧', '𠮷野家', 'é'],
  ...[
    '. ',
    '.',
    '! ',
    '?',
    '。',
    '!',
    '?」',
    '...',
    ', ',
    '、',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n \n',
    '\t',
    '　',
    '-',
  ],
]

/** Texts as people write them, in every language, with stops, spaces and lines in odd places. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)
