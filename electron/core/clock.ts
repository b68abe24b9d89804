// Time is passed in. Nothing in the core asks the system what time it is, except the system clock here.

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** The person's time zone, an IANA name. */
  zone(): string
}

/** Asking the system for its zone takes as long as reading a small file; it is asked again after a second. */
const zoneHoldsMs = 1_000
let zone = { name: '', readAt: Number.NEGATIVE_INFINITY }

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => {
    const now = performance.now()
    if (now - zone.readAt > zoneHoldsMs) {
      zone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, readAt: now }
    }
    return zone.name
  },
}

/** The clock's present instant, ISO 8601 UTC with milliseconds. */
export function nowIso(clock: Clock): string {
  return new Date(clock.now()).toISOString()
}
