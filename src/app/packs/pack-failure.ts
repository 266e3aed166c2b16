import * as z from 'zod'
import { Failure, type FailureCode } from '../../contract/failure.ts'
import type { PackProblem } from '../../contract/pack.ts'

const MOST_NAMED = 50

/** A failure that names what is wrong with a pack in its details, as `problems`. */
export function packFailure(code: FailureCode, message: string, problems: readonly PackProblem[]): Failure {
  return new Failure(code, message, { problems: z.json().parse(problems.slice(0, MOST_NAMED)) })
}
