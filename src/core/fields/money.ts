import type { Money } from '../../contract/draft.ts'
import type { ProblemCode } from '../../contract/problem.ts'
import { currencyOf } from '../currencies.ts'

/** An amount is plain decimal digits above zero, with no more places than its currency has; without a currency nobody knows what is asked. */
export function checkMoney({ value, currency }: Money): ProblemCode[] {
  const known = currencyOf(currency)
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(value)) return ['money-format']
  if (Number(value) === 0) return ['money-zero']
  if (currency === '') return ['currency-missing']
  if (!known) return ['currency-unknown']
  const places = value.split('.')[1]?.length ?? 0
  return places > known.digits ? ['money-decimals'] : []
}
