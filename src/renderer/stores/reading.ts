import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { KeptMessage } from '../../contract/operations/reading.ts'
import type { ReadTask } from '../../contract/reading.ts'
import { parseDay } from '../../core/days.ts'
import { longestMessage } from '../../core/reading/longest-message.ts'
import { judgeTasks } from '../../core/reading/judge-tasks.ts'
import type { ReadSteps } from '../../core/reading/make-tasks.ts'
import { asksTheSame, carryDone, carryPlaces, isEdited, makeTasks } from '../../core/reading/make-tasks.ts'
import { useBackend } from '../backend/backend.ts'
import { useFailuresStore } from './failures.ts'
import { useReadingBookStore } from './reading-book.ts'
import { useReadingFactsStore } from './reading-facts.ts'
import { useViewStore } from './view.ts'

/** How long nobody has to change the list before it is saved, in milliseconds. */
const PAUSE = 400

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
  const book = useReadingBookStore()
  const known = useReadingFactsStore()
  const failures = useFailuresStore()
  const view = useViewStore()
  const text = shallowRef('')
  const translation = shallowRef('')
  const envelope = shallowRef(empty)
  /** The list when it was changed by hand, else it is as it was read. */
  const changed = shallowRef<readonly ReadTask[]>()
  const keptAs = shallowRef<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The saving that waits for a moment without changes. */
  let waiting: (() => Promise<void>) | undefined
  let saving: Promise<unknown> = Promise.resolve()
  /** The message that was kept last, until the history has shown it. */
  let justKept: string | undefined

  const isTooLong = computed(() => Math.max(text.value.length, translation.value.length) > longestMessage)
  const reading = computed(() => {
    const { reader } = book
    if (!reader || isTooLong.value || text.value.trim() === '') return undefined
    const compared = translation.value.trim() === '' ? {} : { translation: translation.value }
    return reader.read({ text: text.value, facts: known.facts, ...compared })
  })
  /** Whether it is written in a language that is not read. */
  const isForeign = computed(
    () => reading.value !== undefined && !reading.value.language && /\p{L}/u.test(text.value),
  )
  const tasks = computed(() => changed.value ?? (reading.value ? makeTasks(reading.value, text.value) : []))
  const judged = computed(() => {
    const conflicts = book.reader?.phrasebook.conflicts ?? []
    return reading.value && judgeTasks(tasks.value, reading.value, { conflicts, facts: known.facts })
  })
  const foundOrder = computed(
    () => reading.value?.named.find(({ kind, key }) => kind === 'id' && /^\d{16}$/.test(key))?.key,
  )

  const stepsNow = (): ReadSteps => ({ text: text.value, steps: reading.value?.steps ?? [] })

  /**
   * Takes another text. A list that was put right by hand stays while the text asks for the same steps; else the list begins
   * anew, steps with the same words stay ticked, and the way back to the list is given. A kept message stays as it was kept.
   */
  function setText(next: string): (() => void) | undefined {
    if (next === text.value) return undefined
    void flush()
    const [list, before] = [tasks.value, stepsNow()]
    const isByHand = reading.value !== undefined && isEdited(list, makeTasks(reading.value, before.text))
    text.value = next
    keptAs.value = undefined
    if (isByHand && asksTheSame(before, stepsNow())) {
      changed.value = carryPlaces(list, before, stepsNow())
      return undefined
    }
    changed.value = undefined
    if (list.some(({ done }) => done)) changed.value = carryDone(tasks.value, list)
    return isByHand ? () => setTasks(carryPlaces(list, before, stepsNow())) : undefined
  }

  function setTranslation(next: string): void {
    if (next !== translation.value) keptAs.value = undefined
    translation.value = next
  }

  function write(part: Partial<Envelope>): void {
    envelope.value = { ...envelope.value, ...part }
  }

  async function saveTasks(id: string, list: readonly ReadTask[]): Promise<void> {
    const reply = await call('reading.change-tasks', { id, tasks: [...list] })
    if (!reply.ok) failures.show(reply.error)
  }

  /** Saves at once what waits to be saved; done when all of it is on the disk. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    if (waiting) saving = Promise.all([saving, waiting()])
    waiting = undefined
    return saving.then(() => undefined)
  }

  /** Changes the list; of a kept message a moment later on the disk too. */
  function setTasks(next: readonly ReadTask[]): void {
    changed.value = next
    const id = keptAs.value
    clearTimeout(timer)
    if (id === undefined) return
    waiting = () => saveTasks(id, next)
    timer = setTimeout(() => void flush(), PAUSE)
  }

  /** Keeps the message with its reading in the history; tells whether that is on the disk. */
  async function keep(): Promise<boolean> {
    const { sender, receivedOn, orderNumber } = envelope.value
    const [asked, list] = [text.value, tasks.value]
    const day = parseDay(receivedOn)
    const reply = await call('reading.keep', {
      text: asked,
      sender: sender.trim(),
      facts: known.facts,
      tasks: [...list],
      ...(translation.value.trim() !== '' && { translation: translation.value }),
      ...(day !== undefined && { receivedOn: day }),
      ...(orderNumber.trim() !== '' && { orderNumber: orderNumber.trim() }),
    })
    if (reply.ok) justKept = reply.value.entry
    if (!reply.ok) failures.show(reply.error)
    else if (asked === text.value) {
      keptAs.value = reply.value.entry
      if (changed.value && changed.value !== list) setTasks(changed.value)
    }
    return reply.ok
  }

  /** The message that was kept since this was asked last. */
  function takeJustKept(): string | undefined {
    const id = justKept
    justKept = undefined
    return id
  }

  /** Opens a kept message on this screen, with its list as it was left; tells whether it is there. */
  async function openKept(id: string): Promise<boolean> {
    await flush()
    const reply = await call('history.open', { id })
    if (!reply.ok) {
      failures.show(reply.error)
      return false
    }
    const entry: object = reply.value.entry
    if (!isKeptReading(entry)) return false
    text.value = entry.text
    translation.value = entry.translation ?? ''
    known.put(entry.facts)
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
    void flush()
    const before = [text.value, translation.value, envelope.value, changed.value, keptAs.value] as const
    const { own } = known
    text.value = translation.value = ''
    known.put({})
    envelope.value = empty
    changed.value = keptAs.value = undefined
    return () => {
      ;[text.value, translation.value, envelope.value, changed.value, keptAs.value] = before
      known.put(own)
    }
  }

  return {
    text,
    translation,
    envelope,
    keptAs,
    isTooLong,
    isForeign,
    reading,
    tasks,
    judged,
    foundOrder,
    setText,
    setTranslation,
    write,
    setTasks,
    flush,
    keep,
    takeJustKept,
    openKept,
    clear,
  }
})
