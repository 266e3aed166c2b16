import { Failure, type FailureCode } from '../contract/failure.ts'

const systemCodes: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
}

/** Primary result codes of SQLite. */
const storeCodes: Readonly<Record<number, FailureCode>> = {
  5: 'busy',
  6: 'busy',
  8: 'not-writable',
  11: 'store-broken',
  13: 'disk-full',
  14: 'not-writable',
  26: 'store-broken',
}

function codeOf(error: Error): FailureCode | undefined {
  const code: unknown = Reflect.get(error, 'code')
  const errcode: unknown = Reflect.get(error, 'errcode')
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') return storeCodes[errcode & 0xff]
  return typeof code === 'string' && Object.hasOwn(systemCodes, code) ? systemCodes[code] : undefined
}

/**
 * The failure an error stands for: our own as it is, a full disk, a place that may not be written, a broken or busy store
 * by their system codes; `undefined` for everything else. The message names the system's code only, no path and no value.
 */
export function knownFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error
  if (!(error instanceof Error)) return undefined
  const code = codeOf(error)
  return code && new Failure(code, `the system answered with ${code}`)
}

/** Like `knownFailure`, with `internal` for what nobody foresaw. */
export function asFailure(error: unknown): Failure {
  return knownFailure(error) ?? new Failure('internal', 'something went wrong inside')
}

const unreachable = new Set<unknown>([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'EINVAL',
  'ELOOP',
])

/** For a place somebody chose: a path that leads nowhere is `not-writable`, any other error stays as it is. */
export function placeFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !unreachable.has(Reflect.get(error, 'code'))) return error
  return new Failure('not-writable', 'this place cannot be written')
}

/** Where an error came from, for the log: its kind and the frames of its stack, without its message. */
export function traceOf(error: unknown): { error: string; stack: string } {
  if (!(error instanceof Error)) return { error: typeof error, stack: '' }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: error.name, stack: frames.join('\n') }
}
