interface Currency {
  /** Digits after the point. */
  readonly digits: number
  readonly ja: string
  readonly zh: string
}

/** The currencies the shop shows to buyers in Japan and its neighbours: ISO 4217 code, minor digits, names. */
export const currencies: Readonly<Record<string, Currency>> = {
  USD: { digits: 2, ja: '米ドル', zh: '美元' },
  JPY: { digits: 0, ja: '円', zh: '日元' },
  EUR: { digits: 2, ja: 'ユーロ', zh: '欧元' },
  CNY: { digits: 2, ja: '人民元', zh: '人民币' },
  GBP: { digits: 2, ja: '英ポンド', zh: '英镑' },
  AUD: { digits: 2, ja: '豪ドル', zh: '澳元' },
  CAD: { digits: 2, ja: 'カナダドル', zh: '加元' },
  HKD: { digits: 2, ja: '香港ドル', zh: '港元' },
  SGD: { digits: 2, ja: 'シンガポールドル', zh: '新加坡元' },
  TWD: { digits: 2, ja: '台湾ドル', zh: '新台币' },
  KRW: { digits: 0, ja: 'ウォン', zh: '韩元' },
}

/** The currency of a code, or nothing when the table does not know it. */
export function currencyOf(code: string): Currency | undefined {
  return Object.hasOwn(currencies, code) ? currencies[code] : undefined
}
