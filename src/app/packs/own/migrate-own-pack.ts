import { OWN_PACK_FORMAT } from '../../../contract/own-pack.ts'

/** What a file of an own pack holds before its shape is checked. */
export type RawPack = Readonly<Record<string, unknown>>

/** Brings a pack from one format to the next one; it gets a pack of exactly that format. */
export type PackStep = (pack: RawPack) => RawPack

/**
 * The step away from each format that is no longer written, by that format. A step that was released never changes again,
 * so every pack ever written opens for ever. The first format is still today's, so there is none yet.
 */
export const packSteps: ReadonlyMap<number, PackStep> = new Map()

/** Whether a value is an object that could be a pack. */
export function isRawPack(value: unknown): value is RawPack {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The format newer than today's that a pack says it has; nothing for all others. */
export function newerFormat(pack: unknown, today = OWN_PACK_FORMAT): number | undefined {
  const format = isRawPack(pack) ? pack['formatVersion'] : undefined
  return typeof format === 'number' && Number.isInteger(format) && format > today ? format : undefined
}

/** Takes a pack through every step up to today's format. What has no known format stays as it is for the schema to refuse. */
export function migrateOwnPack(pack: unknown, steps = packSteps, today = OWN_PACK_FORMAT): unknown {
  let current = pack
  for (let format = 0; format < today; format += 1) {
    const step = steps.get(format)
    if (!step || !isRawPack(current) || current['formatVersion'] !== format) continue
    current = { ...step(current), formatVersion: format + 1 }
  }
  return current
}
