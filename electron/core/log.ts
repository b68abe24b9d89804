// What the core writes down about itself: programming mistakes with an id, restarts, slow starts. Never what a
// posting or a note says.

export interface Log {
  info(message: string): void
  /** A mistake in the program; `id` is what the person sees and can quote. */
  mistake(id: string, error: unknown): void
}

export const consoleLog: Log = {
  info: (message) => console.error(message),
  mistake: (id, error) => console.error(`[${id}]`, error),
}

export const silentLog: Log = { info: () => {}, mistake: () => {} }

export function bothLogs(first: Log, second: Log): Log {
  return {
    info: (message) => {
      first.info(message)
      second.info(message)
    },
    mistake: (id, error) => {
      first.mistake(id, error)
      second.mistake(id, error)
    },
  }
}
