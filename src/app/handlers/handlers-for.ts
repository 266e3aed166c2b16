import type { Handlers, OperationName } from '../../contract/operations.ts'

/** The handlers of one noun: `HandlersFor<'history'>` has every `history.*`. */
export type HandlersFor<Noun extends string> = Pick<Handlers, Extract<OperationName, `${Noun}.${string}`>>
