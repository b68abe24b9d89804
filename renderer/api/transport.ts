// How the window reaches the core: through Electron's preload, or over loopback HTTP in a browser.
// This is the only place in the window that knows the difference.

import { contract, isMethod } from '../../shared/contract.ts'
import { fail, type Result } from '../../shared/result.ts'
import { type Change, topics } from '../../shared/topics.ts'
import { type Connection, setConnection } from './connection.ts'
import { noticeMissedChanges } from './missedChanges.ts'

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

/**
 * Commands below this size may outlive the page, so that the last words typed arrive. Browsers allow 64 KiB of such
 * requests at a time and only some dozens: questions, which come by the dozen, would be refused among them.
 */
const keepaliveBytes = 60_000

/** Milliseconds between two looks whether an app that is gone is back. */
const lookAgainAfter = 1_500

const listeners = new Set<(change: Change) => void>()
const missed = noticeMissedChanges(() => {
  for (const listener of listeners) listener({ topics })
})

const httpTransport: Transport = {
  async call(method, input) {
    const body = JSON.stringify(input)
    try {
      const response = await send(method, body)
      const changes = response.headers.get('Roledex-Changes')
      if (changes === null) missed.unanswered()
      else missed.answered(Number(changes))
      const answer: unknown = await response.json()
      if (response.status === 401) return fail('unavailable', keyNeededMessage)
      if (isResult(answer)) return answer
      return fail('unavailable', unavailableMessage, `HTTP ${response.status}`)
    } catch (cause) {
      missed.unanswered()
      return fail('unavailable', unavailableMessage, String(cause))
    }
  },

  onChange(listener) {
    let events: EventSource
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    listeners.add(listener)

    function open() {
      events = new EventSource('/changes')
      events.addEventListener('begin', ({ data }) => missed.begun(Number(data)))
      events.onmessage = (event) => listener(JSON.parse(event.data) as Change)
      events.onerror = () => void look()
      events.onopen = () => setConnection('answering')
    }

    /** A stream also ends to make room for another page: then the app answers, and the browser opens it again. */
    async function look() {
      clearTimeout(timer)
      const found = await findConnection()
      if (isOver) return
      setConnection(found)
      if (found === 'answering') {
        if (events.readyState === EventSource.CLOSED) open()
        return
      }
      // After a refusal a browser does not ask again by itself.
      events.close()
      clearTimeout(timer)
      timer = setTimeout(() => void look(), lookAgainAfter)
    }

    open()
    return () => {
      isOver = true
      listeners.delete(listener)
      clearTimeout(timer)
      events.close()
    }
  },
}

async function findConnection(): Promise<Connection> {
  try {
    const response = await send('shell.info', '{}')
    if (!isResult(await response.json())) return 'gone'
    return response.status === 401 ? 'keyNeeded' : 'answering'
  } catch {
    return 'gone'
  }
}

function send(method: string, body: string): Promise<Response> {
  return fetch(`/call/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    keepalive: isMethod(method) && contract[method].kind === 'command' && body.length * 3 < keepaliveBytes,
    body,
  })
}

const unavailableMessage = 'Roledex is not answering. Your library is safe on disk. Start Roledex again.'
const keyNeededMessage = 'Roledex was started again. Open the address it printed in this browser.'

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}
