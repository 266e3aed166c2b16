import { useI18n } from 'vue-i18n'
import type { Piece } from '../../contract/history.ts'
import type { Language } from '../../contract/language.ts'
import type { Input } from '../../contract/operations.ts'
import type { ProblemCode } from '../../contract/problem.ts'
import { verdictFor, warningCodes } from '../../core/gate.ts'
import { takeText } from '../../core/take.ts'
import { useBackend } from '../backend/backend.ts'
import { copyByPage } from '../backend/deliver.ts'
import { useAnnouncerStore } from '../stores/announcer.ts'
import { useDraftStore } from '../stores/draft.ts'
import { useFailuresStore } from '../stores/failures.ts'
import { useGateStore, type Wish } from '../stores/gate.ts'
import { useScenariosStore } from '../stores/scenarios.ts'
import { useViewStore } from '../stores/view.ts'

const whole: Piece = { of: 'whole' }

/** The ways a message leaves the draft. Every one passes the gate: refused, asked back, or done and announced. */
export function useCopy(): {
  copy(languages: readonly Language[], piece?: Piece): Promise<void>
  copyAll(): Promise<void>
  copyText(text: string): Promise<void>
  carryOut(wish: Wish): Promise<void>
  passes(wish: Wish): boolean
  taken(wish: Wish, accepted: readonly ProblemCode[]): Input<'message.copy'> | undefined
} {
  const { t } = useI18n()
  const { call } = useBackend()
  const draft = useDraftStore()
  const gate = useGateStore()
  const announcer = useAnnouncerStore()
  const failures = useFailuresStore()
  const scenarios = useScenariosStore()
  const view = useViewStore()

  /** Opens the gate for a ready wish; keeps the others waiting or refuses them. */
  function passes(wish: Wish): boolean {
    if (!draft.composition) return false
    const verdict = verdictFor(draft.composition.problems, wish.languages)
    if (verdict === 'blocked') gate.refuse(wish)
    else if (verdict === 'warning') gate.wait(wish)
    if (verdict !== 'ready') view.show('compose')
    return verdict === 'ready'
  }

  function taken(
    { languages, piece }: Wish,
    accepted: readonly ProblemCode[],
  ): Input<'message.copy'> | undefined {
    if (!draft.composition || !draft.input) return undefined
    const shown = takeText(draft.composition, languages, piece, draft.limit)
    return { draft: draft.input, languages: [...languages], piece, shown, accepted: [...accepted] }
  }

  function announce({ languages, piece }: Wish): void {
    const [only] = languages
    const language = languages.length === 1 && only ? t(`app.languages.${only}`) : t('app.languages.all')
    if (piece.of === 'whole') announcer.say(t('compose.copied.whole', { language }))
    else announcer.say(t(`compose.copied.${piece.of}`, { language, number: piece.index + 1 }))
  }

  /** Copies what the gate has let through; the warnings in force count as accepted. */
  async function carryOut(wish: Wish): Promise<void> {
    const accepted = draft.composition ? warningCodes(draft.composition.problems, wish.languages) : []
    const input = taken(wish, accepted)
    if (!input) return
    gate.done()
    const reply = await call('message.copy', input)
    if (!reply.ok) return failures.show(reply.error)
    void scenarios.refreshUsage()
    const isWritten = reply.value.by === 'host' || (await copyByPage(reply.value.text))
    if (isWritten) announce(wish)
    else failures.show({ code: 'clipboard-failed', message: 'The page may not write the clipboard.' })
  }

  async function copy(languages: readonly Language[], piece: Piece = whole): Promise<void> {
    const wish: Wish = { act: 'copy', languages, piece }
    if (passes(wish)) await carryOut(wish)
  }

  /** Copies a label or another short text that is no message; nothing is kept of it. */
  async function copyText(text: string): Promise<void> {
    if (await copyByPage(text)) announcer.say(t('app.copiedText', { text }))
    else failures.show({ code: 'clipboard-failed', message: 'The page may not write the clipboard.' })
  }

  return { copy, copyAll: () => copy(draft.scenario?.languages ?? []), copyText, carryOut, passes, taken }
}
