/** Writes one line about an event: names, codes and numbers, never anything a user wrote. */
export type Log = (event: string, details?: Record<string, string | number>) => void
