import * as z from 'zod'

/** What can be said about the words of one text. Words for people live in `locales/<lang>/advice.json` under these codes. */
export const WordsCode = z.enum([
  'sentence-long',
  'sentences-long',
  'contraction',
  'idiom',
  'date-ambiguous',
  'pronoun-first',
  'threat',
  'insult',
  'review-leverage',
  'false-claim',
  'private-data-asked',
  'contact-outside',
])
export type WordsCode = z.infer<typeof WordsCode>

/** What can differ between the same message in two languages. */
export const DifferenceCode = z.enum([
  'dates-differ',
  'money-differs',
  'ids-differ',
  'numbers-differ',
  'labels-differ',
  'latin-differs',
  'sentences-differ',
  'paragraphs-differ',
])
export type DifferenceCode = z.infer<typeof DifferenceCode>

/** Everything the application can advise on a text. */
export const AdviceCode = z.enum([...WordsCode.options, ...DifferenceCode.options])
export type AdviceCode = z.infer<typeof AdviceCode>
