import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Phrasebook } from '../../contract/phrasebook.ts'
import type { Reading } from '../../contract/reading.ts'
import type { readMessage } from '../../core/reading/read-message.ts'
import { useBackend } from '../backend/backend.ts'
import { useFailuresStore } from './failures.ts'

/** What the reading needs, once it is there. */
interface Reader {
  readonly phrasebook: Phrasebook
  read(message: Parameters<typeof readMessage>[1]): Reading
}

/** What the reading knows: fetched and made ready once, when the first message is about to be read. */
export const useReadingBookStore = defineStore('reading-book', () => {
  const { call } = useBackend()
  const failures = useFailuresStore()
  const reader = shallowRef<Reader>()
  const isBroken = shallowRef(false)
  let loading: Promise<void> | undefined

  async function fetchBook(): Promise<void> {
    const [reply, { compilePhrasebook }, core] = await Promise.all([
      call('reading.phrasebook', {}),
      import('../../core/reading/compile-phrasebook.ts'),
      import('../../core/reading/read-message.ts'),
    ])
    if (!reply.ok) {
      loading = undefined
      isBroken.value = true
      return failures.show(reply.error)
    }
    const { phrasebook } = reply.value
    const book = compilePhrasebook(phrasebook)
    reader.value = { phrasebook, read: (message) => core.readMessage(book, message) }
  }

  /** Makes the reading ready; shows why not, and can then be asked again. */
  function load(): Promise<void> {
    isBroken.value = false
    loading ??= fetchBook()
    return loading
  }

  return { reader, isBroken, load }
})
