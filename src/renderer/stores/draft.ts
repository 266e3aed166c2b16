import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Answer, Answers, DraftInput, Edits } from '../../contract/draft.ts'
import type { WrittenEntry } from '../../contract/history.ts'
import type { Language } from '../../contract/language.ts'
import type { Received } from '../../contract/received.ts'
import { compose } from '../../core/compose.ts'
import { toneOf, variantOf, type Draft } from '../../core/draft.ts'
import { verdictFor } from '../../core/gate.ts'
import { normaliseAnswer } from '../../core/normalise.ts'
import { answersFor, isOtherOrder } from '../composables/answers-for.ts'
import { useAppStore } from './app.ts'
import { useScenariosStore, type OpenedScenario } from './scenarios.ts'

/** An entry that was made with another version of its scenario, and the texts it had then. */
export interface Outdated {
  readonly from: number
  readonly to: number
  readonly texts: WrittenEntry['texts']
}

interface State {
  readonly opened: OpenedScenario | undefined
  /** Everything answered so far; answers outlive a change of scenario, so that shared facts are typed once. */
  readonly answers: Answers
  readonly tone?: string | undefined
  readonly variant?: string | undefined
  readonly edits: Edits
  readonly received?: Received | undefined
  readonly outdated?: Outdated | undefined
  /** Counts up whenever answers came from elsewhere than the form, which then begins anew. */
  readonly generation: number
}

/** The message in the making. Everything else of it is computed from these few values, without any call. */
export const useDraftStore = defineStore('draft', () => {
  const app = useAppStore()
  const scenarios = useScenariosStore()
  const state = shallowRef<State>({ opened: undefined, answers: {}, edits: {}, generation: 0 })

  const scenario = computed(() => state.value.opened?.scenario)
  const wizard = computed(() => state.value.opened?.wizard)
  const facts = computed(() => state.value.opened?.facts)
  const draft = computed<Draft | undefined>(() => {
    const { answers, tone, variant, edits, received } = state.value
    if (!scenario.value) return undefined
    return {
      scenario: scenario.value,
      answers: answersFor(scenario.value, answers),
      tone,
      variant,
      edits,
      received,
    }
  })
  const limit = computed(() => app.settings.limits[scenario.value?.channel ?? 'dispute'])
  const composition = computed(
    () => draft.value && compose(draft.value, { today: app.today, limits: app.settings.limits }),
  )
  const sendLanguage = computed<Language>(() => scenario.value?.sendLanguage ?? 'en')
  const verdict = computed(() =>
    composition.value ? verdictFor(composition.value.problems, [sendLanguage.value]) : 'blocked',
  )
  const orderNumber = computed(() => {
    const answer = composition.value?.facts.get('orderNumber')?.answer
    return typeof answer === 'string' ? answer : ''
  })

  function change(part: Partial<State>): void {
    state.value = { ...state.value, ...part }
  }

  /** Begins or goes on with a scenario (without an id, the first); hand edits belong to the one before and are dropped. */
  async function choose(id?: string): Promise<boolean> {
    if (id !== undefined && scenario.value?.id === id) return true
    const opened = await scenarios.open(id)
    if (opened) change({ opened, edits: {}, outdated: undefined, generation: state.value.generation + 1 })
    return opened !== undefined
  }

  /**
   * Begins a message with what was read elsewhere. What is answered already stays where the scenario asks for it, unless it is
   * about another order. Gives the way back, or nothing when there is no such scenario.
   */
  async function begin(id: string, read: Answers): Promise<(() => void) | undefined> {
    const before = state.value
    const opened = await scenarios.open(id)
    if (!opened) return undefined
    const isOther = isOtherOrder(read, before.answers)
    const answers = isOther
      ? read
      : { ...before.answers, ...read, ...answersFor(opened.scenario, before.answers) }
    change({ opened, answers, edits: {}, outdated: undefined, generation: before.generation + 1 })
    return () => {
      change({ ...before, generation: state.value.generation + 1 })
    }
  }

  /** Takes the scenario as it is now, after its pack was changed; the first of the list when it is gone. */
  async function refresh(): Promise<void> {
    const id = scenario.value?.id
    if (scenarios.scenarios.length === 0) return
    const isThere = scenarios.scenarios.some((listed) => listed.id === id)
    const opened = await scenarios.open(isThere ? id : undefined)
    if (opened?.scenario.id === id && opened?.scenario.version === scenario.value?.version) return
    if (opened) change({ opened, outdated: undefined, generation: state.value.generation + 1 })
  }

  function answer(field: string, value: Answer): void {
    change({ answers: { ...state.value.answers, [field]: value } })
  }

  /** Tidies an answer when its field is left; says whether the signs of a text changed their width. */
  function commit(id: string): boolean {
    const field = scenario.value?.fields.find((candidate) => candidate.id === id)
    const before = state.value.answers[id]
    if (!field || before === undefined) return false
    const after = normaliseAnswer(field, before)
    answer(id, after)
    return typeof before === 'string' && /[！-～\u3000]/.test(before) && before.trim() !== after
  }

  function edit(language: Language, text: string): void {
    change({ edits: { ...state.value.edits, [language]: text } })
  }

  /** Puts the rendered text back in place of a hand edit. */
  function resetEdit(language: Language): void {
    const rest = Object.entries(state.value.edits).filter(([edited]) => edited !== language)
    change({ edits: Object.fromEntries(rest) })
  }

  /** Empties the form; gives the way back. */
  function clear(): () => void {
    const before = state.value
    const generation = before.generation + 1
    change({ answers: {}, edits: {}, outdated: undefined, tone: undefined, variant: undefined, generation })
    return () => {
      change({ ...before, generation: state.value.generation + 1 })
    }
  }

  /** Fills the form from a message that was written; hand edits come back as they were. Says whether its scenario still exists. */
  async function refill(entry: WrittenEntry): Promise<boolean> {
    const opened = await scenarios.open(entry.scenario)
    if (!opened) return false
    const { version } = opened.scenario
    const edits = Object.fromEntries(entry.edited.map((language) => [language, entry.texts[language] ?? '']))
    const isOutdated = version !== entry.scenarioVersion
    change({
      opened,
      answers: entry.answers,
      tone: entry.tone,
      variant: entry.variant,
      edits,
      outdated: isOutdated ? { from: entry.scenarioVersion, to: version, texts: entry.texts } : undefined,
      generation: state.value.generation + 1,
    })
    return true
  }

  /** What has arrived, as answered beside the steps. */
  function setReceived(received: Received | undefined): void {
    if (received !== state.value.received) change({ received })
  }

  function setTone(tone: string): void {
    change({ tone })
  }

  function setVariant(variant: string): void {
    change({ variant })
  }

  function acceptOutdated(): void {
    change({ outdated: undefined })
  }

  /** The draft as it travels: plain data, only what this scenario asks. */
  const input = computed<DraftInput | undefined>(
    () =>
      draft.value && {
        scenario: draft.value.scenario.id,
        answers: draft.value.answers,
        tone: toneOf(draft.value) || undefined,
        variant: variantOf(draft.value) || undefined,
        edits: draft.value.edits,
        received: draft.value.received,
      },
  )

  return {
    scenario,
    wizard,
    facts,
    answers: computed(() => state.value.answers),
    edits: computed(() => state.value.edits),
    generation: computed(() => state.value.generation),
    outdated: computed(() => state.value.outdated),
    tone: computed(() => (draft.value ? toneOf(draft.value) : '')),
    variant: computed(() => (draft.value ? variantOf(draft.value) : '')),
    limit,
    composition,
    sendLanguage,
    verdict,
    orderNumber,
    input,
    choose,
    begin,
    refresh,
    answer,
    commit,
    edit,
    resetEdit,
    clear,
    refill,
    setReceived,
    setTone,
    setVariant,
    acceptOutdated,
  }
})
