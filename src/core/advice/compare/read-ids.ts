import type { MarkReader } from './mark.ts'

const RUN = /(?<![A-Za-z0-9])[A-Z0-9]{8,40}(?![A-Za-z0-9])/g
const FEWEST_DIGITS = 5

/** The numbers of orders, parcels and cases a text names: long runs of capital letters and digits. */
export const readIds: MarkReader = (text) =>
  [...text.matchAll(RUN)]
    .filter(([run]) => run.replace(/\D/g, '').length >= FEWEST_DIGITS)
    .map(({ 0: run, index }) => ({ key: run, start: index, end: index + run.length }))
