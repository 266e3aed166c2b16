import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../src/core/guess-language.ts'

describe('guessLanguage', () => {
  it.each([
    ['Please cancel.', 'en'],
    ['PayPal で返金します', 'ja'],
    ['请取消纠纷 PayPal', 'zh'],
    ['👍 123', null],
    ['Закройте спор, и мы вернём деньги на PayPal.', null],
    ['PayPal 환불을 위해 분쟁을 닫아 주세요', null],
    ['Bitte schließen Sie den Streitfall, dann zahlen wir das Geld mit PayPal zurück.', null],
    ['Por favor cancele la disputa y le devolvemos el dinero por PayPal.', null],
    ['Veuillez annuler le litige, nous vous rembourserons par PayPal.', null],
    ['Dear, kindly choose "Refund Only", reason: quality problem, submit', 'en'],
    ['20 USD per piece, pan 28 cm, 5 USD per order, shipping 2 USD per kg, per pan 3', 'en'],
    ['De Rigueur El Paso La Mer sale, you get it from us', 'en'],
    [
      'Press 返品/返金, choose 返金のみ and send it. We will agree at once, thank you for your time, dear.',
      'en',
    ],
    ['网站写着“お届け済み”，就是送达完毕的意思，所以钱我们不能退，麻烦您问问邻居。', 'zh'],
    ['「Open Dispute」を押し、Refund Only を選ぶ', 'ja'],
    ['', null],
    [`${'https://shop.example/a/b?c=d '.repeat(9)}をご覧ください。紛争を取り消してください。`, 'ja'],
    ['https://shop.example/order', 'en'],
    [`${'='.repeat(6000)}\n请您先取消纠纷，我们会退款。`, 'zh'],
    [`${'Здравствуйте, мы рады. '.repeat(300)}Please cancel the dispute`, null],
  ])('takes %j for %j', (text, language) => {
    expect(guessLanguage(text)).toBe(language)
  })
})
