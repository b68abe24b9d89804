// Time is passed in. Nothing in the core asks the system what time it is, except the system clock here.

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** The person's time zone, an IANA name. */
  zone(): string
}

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
}

/** The clock's present instant, ISO 8601 UTC with milliseconds. */
export function nowIso(clock: Clock): string {
  return new Date(clock.now()).toISOString()
}
