/** A message between the test and the main process under test: a question with a number, or its answer. */
type Message =
  | { readonly kind: 'question'; readonly id: number; readonly name: string; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly reason: string }

/** What one side does when the other asks. */
export type Answers = Readonly<Record<string, (value: never) => unknown>>

/** One end of a line between two processes. */
export interface Line {
  /** Asks the other side; the answer is what its function gave. Rejects when that failed or the line was cut. */
  ask(name: string, value?: unknown): Promise<unknown>
  /** Takes in a message that arrived. */
  receive(message: unknown): void
  /** Lets every open question fail. */
  cut(reason: string): void
}

/** Makes one end of a line: `send` carries a message to the other side. */
export function createLine(send: (message: unknown) => void, answers: Answers): Line {
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0

  async function reply({ id, name, value }: { id: number; name: string; value: unknown }): Promise<void> {
    try {
      const answer: unknown = answers[name]
      if (typeof answer !== 'function') throw new Error(`Nobody answers ${name}.`)
      send({ kind: 'answer', id, value: await answer(value) })
    } catch (error) {
      send({
        kind: 'fault',
        id,
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })
    }
  }

  return {
    ask: (name, value) =>
      new Promise((resolve, reject) => {
        last += 1
        open.set(last, { resolve, reject })
        send({ kind: 'question', id: last, name, value })
      }),
    receive: (received) => {
      if (!isMessage(received)) return
      if (received.kind === 'question') {
        void reply(received)
        return
      }
      const waiting = open.get(received.id)
      open.delete(received.id)
      if (received.kind === 'answer') waiting?.resolve(received.value)
      else waiting?.reject(new Error(received.reason))
    },
    cut: (reason) => {
      for (const { reject } of open.values()) reject(new Error(reason))
      open.clear()
    },
  }
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value
}
