// Who may ask the browser shell.
//
// Any page the person visits, and any program on the machine, can reach a local port, so
// everything but a refusal needs a secret that is new at each launch:
// - The printed address carries a key as a query. The answer swaps it for a cookie that scripts cannot read and
//   that no other site's request carries (HttpOnly, SameSite=Strict), and moves the page to the bare address,
//   so the key stays in neither the address bar nor a referrer. A cookie is used because an EventSource cannot
//   send a header; a key in the fragment would have to live in the page's scripts instead.
// - Arguments of a program can be seen by everybody on the machine, so the browser is started with a ticket that
//   opens the door once; the key goes to the terminal only.
// - What a cookie costs: browsers send it to every port of 127.0.0.1, so another server on this machine would
//   see it if the person opened that in the same browser. It is good for nothing once this process ends.
// - `Host` must be our own (a rebound domain name is refused); a browser's `Origin` must be ours; a call must be
//   `application/json`, which no form can send.
// - The shell's token never reaches a page. A second start uses it to hand over paths, which a window may not,
//   and to have the page opened again.

import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Caller } from '../../shared/topics.ts'

export interface Door {
  /** Stands in the printed address. */
  key: string
  /** Lets another process of the same person call as the shell (`Authorization: Bearer …`). */
  shellToken: string
  /** A key that is good once. */
  issueTicket(): string
  /** What makes a caller of a page that brings this key, as a `Set-Cookie`; null where the key is not good. */
  admit(key: string): string | null
  /** Null where nothing proves who asks. */
  callerOf(request: IncomingMessage): Caller | null
}

/** `port`: of the address this is the door of. */
export function createDoor(port: number): Door {
  const secrets = { key: newSecret(), cookie: newSecret(), shellToken: newSecret() }
  const tickets = new Set<string>()
  /** Two libraries open at once are two ports of one host: they must not overwrite each other's cookie. */
  const cookieName = `roledex-${port}`
  return {
    key: secrets.key,
    shellToken: secrets.shellToken,
    issueTicket() {
      const ticket = newSecret()
      tickets.add(ticket)
      return ticket
    },
    admit(key) {
      if (!isSame(key, secrets.key) && !tickets.delete(key)) return null
      return `${cookieName}=${secrets.cookie}; HttpOnly; SameSite=Strict; Path=/`
    },
    callerOf({ headers }) {
      const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
      if (token !== undefined) return isSame(token, secrets.shellToken) ? 'shell' : null
      const cookies = (headers.cookie ?? '').split(/; */)
      const value = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))
      return value !== undefined && isSame(value.slice(cookieName.length + 1), secrets.cookie)
        ? 'window'
        : null
    },
  }
}

/** `origin`: our own, `http://127.0.0.1:PORT`. */
export function isFromHere(request: IncomingMessage, origin: string): boolean {
  if (request.headers.host !== new URL(origin).host) return false
  if (request.headers.origin !== undefined) return request.headers.origin === origin
  // A same-origin GET has no Origin, but browsers of today say where it comes from. Opening the page itself
  // (`navigate`) may come from anywhere: the strict cookie stays away then.
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate'
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
