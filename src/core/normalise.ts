import type { Answer, Money } from '../contract/draft.ts'
import type { Field } from '../contract/scenario.ts'
import { findChoice } from './choices.ts'
import { parseDay } from './days.ts'

const DASHES = /[\u2010-\u2015\u2212\u30fc\uff70-]/g

/** Full-width letters, digits, signs and spaces as their ASCII twins; everything else untouched. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}

const compact = (text: string): string => halfWidth(text).replace(/\s/g, '').replace(DASHES, '')

/** A day with whatever dashes and spaces a keyboard puts into it, or nothing when it is no day. */
function readDay(text: string): string | undefined {
  return parseDay(halfWidth(text).replace(/\s/g, '').replace(DASHES, '-'))
}

/** The currency a sign stands for. Other dollars (`HK$`, `A$`) are not guessed. */
function currencyOfSign(text: string): string {
  if (/[¥\uffe5円]/.test(text)) return 'JPY'
  return /(?<![A-Za-z])(?:US ?)?\$/i.test(text) ? 'USD' : ''
}

/** Reads `12.34`, `USD 12.34`, `US $12.34`, `1,234円` as an amount; the currency stays empty when none is named. */
export function readMoney(text: string): Money {
  const plain = halfWidth(text).trim()
  const value = /-?\d[\d,]*(?:\.\d+)?/.exec(plain)?.[0].replaceAll(',', '')
  if (value === undefined) return { value: plain, currency: '' }
  const code = /(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/.exec(plain)?.[0].toUpperCase()
  return { value, currency: code ?? currencyOfSign(plain) }
}

function normaliseMoney(answer: Answer): Answer {
  if (typeof answer === 'string') return readMoney(answer)
  if (typeof answer !== 'object' || !('value' in answer)) return answer
  return {
    value: halfWidth(answer.value).replace(/[\s,]/g, ''),
    currency: halfWidth(answer.currency).trim().toUpperCase(),
  }
}

function normaliseChoice(field: Field, text: string): string {
  return findChoice(field.choices, text)?.id ?? halfWidth(text).trim()
}

function normaliseText(field: Field, text: string): Answer {
  switch (field.type) {
    case 'order-number':
      return compact(text)
    case 'tracking-number':
      return compact(text).toUpperCase()
    case 'quantity':
      return halfWidth(text).replace(/[\s,]/g, '')
    case 'date':
      return readDay(text) ?? halfWidth(text).trim()
    case 'choice':
      return normaliseChoice(field, text)
    case 'choices':
      return normaliseAnswer(field, text.split(/[,、，]/))
    case 'yes-no':
      return /^(yes|true|1|はい|是)$/i.test(text.trim())
    default:
      return halfWidth(text).trim()
  }
}

/**
 * An answer as it enters a message: widths made ASCII where the shop expects ASCII, numbers without spaces, days as
 * `YYYY-MM-DD`, choices by id. Japanese and Chinese sentences keep their own signs.
 */
export function normaliseAnswer(field: Field, answer: Answer): Answer {
  if (field.type === 'money') return normaliseMoney(answer)
  if (typeof answer === 'string') {
    return field.type === 'sentence' ? { en: halfWidth(answer).trim() } : normaliseText(field, answer)
  }
  if (typeof answer === 'boolean') return answer
  if (Array.isArray(answer)) {
    return answer.map((item) => normaliseChoice(field, item)).filter((item) => item !== '')
  }
  if ('value' in answer) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([language, text]) => [
      language,
      language === 'en' ? halfWidth(text).trim() : text.trim(),
    ]),
  )
}
