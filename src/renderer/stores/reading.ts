import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { KeptMessage } from '../../contract/operations/reading.ts'
import type { Phrasebook } from '../../contract/phrasebook.ts'
import type { ReadTask, Reading, ReadingFacts } from '../../contract/reading.ts'
import { parseDay } from '../../core/days.ts'
import { longestMessage } from '../../core/reading/longest-message.ts'
import { judgeTasks } from '../../core/reading/judge-tasks.ts'
import { carryDone, makeTasks } from '../../core/reading/make-tasks.ts'
import type { readMessage } from '../../core/reading/read-message.ts'
import { useBackend } from '../backend/backend.ts'
import { useDraftStore } from './draft.ts'
import { useFailuresStore } from './failures.ts'
import { useViewStore } from './view.ts'

/** How long nobody has to change the list before it is saved, in milliseconds. */
const PAUSE = 400

type Message = Parameters<typeof readMessage>[1]

/** What the reading needs, once it is there. */
interface Reader {
  readonly phrasebook: Phrasebook
  read(message: Message): Reading
}

/** What is written beside a message: who sent it, when it came, which order it is about. */
export interface Envelope {
  readonly sender: string
  readonly receivedOn: string
  readonly orderNumber: string
}

/** A kept message, as the history gives it back. */
type KeptReading = KeptMessage & { readonly way: 'received'; readonly id: string }

function isKeptReading(entry: object): entry is KeptReading {
  return 'way' in entry && entry.way === 'received'
}

const empty: Envelope = { sender: '', receivedOn: '', orderNumber: '' }

/** The message of a seller that is being read, and everything that was read in it, without any call. */
export const useReadingStore = defineStore('reading', () => {
  const { call } = useBackend()
  const draft = useDraftStore()
  const failures = useFailuresStore()
  const view = useViewStore()
  const reader = shallowRef<Reader>()
  const text = shallowRef('')
  const translation = shallowRef('')
  /** What was answered here; it goes before what the draft says. */
  const own = shallowRef<ReadingFacts>({})
  const envelope = shallowRef(empty)
  /** The list when it was changed by hand, else it is as it was read. */
  const changed = shallowRef<readonly ReadTask[]>()
  const keptAs = shallowRef<string>()
  const isBroken = shallowRef(false)
  let loading: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const isTooLong = computed(() => Math.max(text.value.length, translation.value.length) > longestMessage)
  /** What the draft at hand knows. */
  const known = computed((): ReadingFacts => {
    const received = draft.input?.received
    const method = draft.answers['payMethod']
    return {
      ...(received && { received }),
      ...(typeof method === 'string' && /^[a-z]+(-[a-z]+)*$/.test(method) && { paymentMethod: method }),
    }
  })
  const facts = computed((): ReadingFacts => {
    const { answers } = draft
    return { ...known.value, ...(Object.keys(answers).length > 0 && { answers }), ...own.value }
  })
  const reading = computed(() => {
    if (!reader.value || isTooLong.value || text.value.trim() === '') return undefined
    const compared = translation.value.trim() === '' ? {} : { translation: translation.value }
    return reader.value.read({ text: text.value, facts: facts.value, ...compared })
  })
  const tasks = computed(() => changed.value ?? (reading.value ? makeTasks(reading.value, text.value) : []))
  const judged = computed(() => {
    const conflicts = reader.value?.phrasebook.conflicts ?? []
    return reading.value && judgeTasks(tasks.value, reading.value, { conflicts, facts: facts.value })
  })
  const foundOrder = computed(
    () => reading.value?.named.find(({ kind, key }) => kind === 'id' && /^\d{16}$/.test(key))?.key,
  )

  /** Fetches what the reading knows, once; shows why not. */
  function load(): Promise<void> {
    isBroken.value = false
    loading ??= fetchBook()
    return loading
  }

  async function fetchBook(): Promise<void> {
    const [reply, core] = await Promise.all([
      call('reading.phrasebook', {}),
      import('../../core/reading/read-message.ts'),
    ])
    if (!reply.ok) {
      loading = undefined
      isBroken.value = true
      return failures.show(reply.error)
    }
    const { phrasebook } = reply.value
    const book = core.compilePhrasebook(phrasebook)
    reader.value = { phrasebook, read: (message) => core.readMessage(book, message) }
  }

  /** Takes another text; its list begins anew, steps with the same words stay ticked. A kept message stays as it was kept. */
  function setText(next: string): void {
    if (next === text.value) return
    const before = tasks.value
    text.value = next
    changed.value = undefined
    keptAs.value = undefined
    if (before.some(({ done }) => done)) changed.value = carryDone(tasks.value, before)
  }

  function setTranslation(next: string): void {
    if (next !== translation.value) keptAs.value = undefined
    translation.value = next
  }

  /** Answers some of the questions here. */
  function answer(part: ReadingFacts): void {
    own.value = { ...own.value, ...part }
  }

  /** Says how it was paid; `''` takes that back. */
  function pay(method: string): void {
    const rest = Object.fromEntries(Object.entries(own.value).filter(([name]) => name !== 'paymentMethod'))
    own.value = method === '' ? rest : { ...rest, paymentMethod: method }
  }

  /** Takes back what was answered here. */
  function forget(): void {
    own.value = {}
  }

  function write(part: Partial<Envelope>): void {
    envelope.value = { ...envelope.value, ...part }
  }

  async function saveTasks(id: string, list: readonly ReadTask[]): Promise<void> {
    const reply = await call('reading.change-tasks', { id, tasks: [...list] })
    if (!reply.ok) failures.show(reply.error)
  }

  /** Changes the list; of a kept message a moment later on the disk too. */
  function setTasks(next: readonly ReadTask[]): void {
    changed.value = next
    const id = keptAs.value
    clearTimeout(timer)
    if (id !== undefined) timer = setTimeout(() => void saveTasks(id, next), PAUSE)
  }

  /** Keeps the message with its reading in the history; tells whether that is on the disk. */
  async function keep(): Promise<boolean> {
    const { sender, receivedOn, orderNumber } = envelope.value
    const asked = text.value
    const day = parseDay(receivedOn)
    const reply = await call('reading.keep', {
      text: asked,
      sender: sender.trim(),
      facts: facts.value,
      tasks: [...tasks.value],
      ...(translation.value.trim() !== '' && { translation: translation.value }),
      ...(day !== undefined && { receivedOn: day }),
      ...(orderNumber.trim() !== '' && { orderNumber: orderNumber.trim() }),
    })
    if (!reply.ok) failures.show(reply.error)
    else if (asked === text.value) keptAs.value = reply.value.entry
    return reply.ok
  }

  /** Opens a kept message on this screen, with its list as it was left; tells whether it is there. */
  async function openKept(id: string): Promise<boolean> {
    const reply = await call('history.open', { id })
    if (!reply.ok) {
      failures.show(reply.error)
      return false
    }
    const entry: object = reply.value.entry
    if (!isKeptReading(entry)) return false
    text.value = entry.text
    translation.value = entry.translation ?? ''
    own.value = entry.facts
    envelope.value = {
      sender: entry.sender,
      receivedOn: entry.receivedOn ?? '',
      orderNumber: entry.orderNumber ?? '',
    }
    changed.value = entry.tasks
    keptAs.value = entry.id
    view.show('read')
    return true
  }

  /** Empties the screen for another message; gives the way back. */
  function clear(): () => void {
    const before = [
      text.value,
      translation.value,
      own.value,
      envelope.value,
      changed.value,
      keptAs.value,
    ] as const
    text.value = translation.value = ''
    own.value = {}
    envelope.value = empty
    changed.value = keptAs.value = undefined
    return () => {
      ;[text.value, translation.value, own.value, envelope.value, changed.value, keptAs.value] = before
    }
  }

  return {
    phrasebook: computed(() => reader.value?.phrasebook),
    text,
    translation,
    own,
    known,
    facts,
    envelope,
    keptAs,
    isTooLong,
    isBroken,
    reading,
    tasks,
    judged,
    foundOrder,
    load,
    setText,
    setTranslation,
    answer,
    pay,
    forget,
    write,
    setTasks,
    keep,
    openKept,
    clear,
  }
})
