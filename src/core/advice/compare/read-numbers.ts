import { plainNumber, type MarkReader } from './mark.ts'

const NUMBER = /(?<![A-Za-z\d.,])\d+(?:,\d{3})*(?:\.\d+)?/g

/** The numbers of a text that belong to no date, amount or id. A digit behind a letter (`USB3`) is part of a word. */
export const readNumbers: MarkReader = (text) =>
  [...text.matchAll(NUMBER)].map(({ 0: number, index }) => ({
    key: plainNumber(number),
    start: index,
    end: index + number.length,
  }))
