// How the window reaches the core: through Electron's preload, or over loopback HTTP in a browser.
// This is the only place in the window that knows the difference.

import { fail, type Result } from '../../shared/result.ts'
import { type Change, topics } from '../../shared/topics.ts'

export interface Transport {
  call(method: string, input: unknown): Promise<Result<unknown>>
  /** Tells what changed; returns the function that stops it. */
  onChange(listener: (change: Change) => void): () => void
}

declare global {
  interface Window {
    /** Put there by Electron's preload. */
    roledex?: Transport
  }
}

export function transport(): Transport {
  return window.roledex ?? httpTransport
}

/** Requests below this size may outlive the page, so that the last words typed arrive (browsers allow 64 KiB). */
const keepaliveBytes = 60_000

const httpTransport: Transport = {
  async call(method, input) {
    const body = JSON.stringify(input)
    try {
      const response = await fetch(`/call/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'same-origin',
        keepalive: body.length * 3 < keepaliveBytes,
        body,
      })
      const answer: unknown = await response.json()
      if (isResult(answer)) return answer
      return fail('unavailable', unavailableMessage, `HTTP ${response.status}`)
    } catch (cause) {
      return fail('unavailable', unavailableMessage, String(cause))
    }
  },

  onChange(listener) {
    const events = new EventSource('/changes')
    let wasLost = false
    events.onmessage = (event) => listener(JSON.parse(event.data) as Change)
    events.onerror = () => {
      wasLost = true
    }
    events.onopen = () => {
      // What changed while nobody was listening is not known, so everything counts as changed.
      if (wasLost) listener({ topics })
      wasLost = false
    }
    return () => events.close()
  },
}

const unavailableMessage =
  'Roledex is not answering. Your library is safe on disk. Start Roledex again and reload this page.'

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}
