// Loaded before anything else by every process and thread that the tests start (`--import`): whoever asks for a
// connection to anywhere but this machine, or for a name to be looked up, is refused and written down. The record is
// one file per test process, which the programs and threads it starts share; checkNetwork.ts reads it.

import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

process.env.ROLEDEX_NETWORK_RECORD ??= join(tmpdir(), `roledex-network-${process.pid}.txt`)
const record = process.env.ROLEDEX_NETWORK_RECORD

const isThisMachine = (name: string) => /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/i.test(name)

function refuse(what: string): Error {
  appendFileSync(record, `${what}\n`)
  return Object.assign(new Error(`The tests run without a network: ${what}`), { code: 'ENETUNREACH' })
}

/** The host of `connect(options)`, `connect(port, host)` or what Node has made of them; null for a socket file. */
function findHost(given: unknown[]): string | null {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string') return null
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost'
  }
  if (Number.isNaN(Number(first))) return null
  return typeof second === 'string' ? second : 'localhost'
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
  const host = findHost(given)
  if (host === null || isThisMachine(host)) return Reflect.apply(connect, this, given)
  const refusal = refuse(`connect ${host}`)
  process.nextTick(() => this.destroy(refusal))
  return this
}

for (const name of ['send', 'connect'] as const) {
  const before = dgram.Socket.prototype[name]
  Object.assign(dgram.Socket.prototype, {
    [name](this: dgram.Socket, ...given: unknown[]) {
      const host = given.findLast((each) => typeof each === 'string' && each !== given[0]) ?? 'localhost'
      if (isThisMachine(String(host))) return Reflect.apply(before, this, given)
      throw refuse(`datagram ${host}`)
    },
  })
}

const lookups = /^(lookup|resolve|reverse)/
guardLookups(dns, (given, refusal) => {
  const answer = given.at(-1)
  if (typeof answer === 'function') process.nextTick(() => answer(refusal))
})
guardLookups(dns.Resolver.prototype, (given, refusal) => {
  const answer = given.at(-1)
  if (typeof answer === 'function') process.nextTick(() => answer(refusal))
})
guardLookups(dns.promises, (_given, refusal) => Promise.reject(refusal))
guardLookups(dns.promises.Resolver.prototype, (_given, refusal) => Promise.reject(refusal))
syncBuiltinESMExports()

function guardLookups(holder: object, answer: (given: unknown[], refusal: Error) => unknown): void {
  for (const name of Object.getOwnPropertyNames(holder).filter((each) => lookups.test(each))) {
    const before: unknown = Reflect.get(holder, name)
    if (typeof before !== 'function') continue
    Reflect.set(holder, name, function (this: unknown, ...given: unknown[]) {
      const asked = String(given[0])
      if (isThisMachine(asked) || net.isIP(asked) !== 0) return Reflect.apply(before, this, given)
      return answer(given, refuse(`look up ${asked}`))
    })
  }
}
