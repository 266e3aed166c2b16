import en from '../../../../locales/en/own-pack.json' with { type: 'json' }
import ja from '../../../../locales/ja/own-pack.json' with { type: 'json' }
import { Language, type UiLanguage } from '../../../contract/language.ts'
import { OWN_PACK_FORMAT, type OwnPack } from '../../../contract/own-pack.ts'
import type { Pack } from '../load-pack.ts'

/** The id of the pack that copies go into. */
export const MY_PACK = 'my-pack'

/** An empty pack of the user's own. Copies of shipped scenarios go there, so it has their licence. */
export function emptyMyPack({ licence }: Pick<Pack, 'licence'>, uiLanguage: UiLanguage): OwnPack {
  return {
    formatVersion: OWN_PACK_FORMAT,
    id: MY_PACK,
    version: '1.0.0',
    author: uiLanguage === 'ja' ? ja.author : en.author,
    licence,
    languages: [...Language.options],
    title: { ja: ja.title, en: en.title },
    partials: {},
    scenarios: [],
  }
}
