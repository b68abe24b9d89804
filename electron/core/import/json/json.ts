// Reads JSON into nodes that remember where they stand in the text, so that the verbatim slice of a posting
// can be kept. One loop and a stack of its own, never recursion: a hostile file cannot overflow it.
// Strict by default; the switches of JsonMode are the tolerant rungs of jsonLadder.ts.
// Objects are Maps, so no key from a file ever reaches a prototype.

import {
  behindLooseSpace,
  behindSpace,
  behindTrailer,
  passes,
  readBareAmount,
  readPlainValue,
  readWord,
} from './jsonScalars.ts'
import { endOfContainer, hasKeyBehind, isKeyAhead } from './jsonScan.ts'
import { type JsonCursor, JsonFault, readLooseString, readStrictString } from './jsonStrings.ts'
import {
  isMultiValued,
  type JsonLimits,
  type JsonMode,
  type JsonNote,
  type JsonObject,
  type JsonParse,
  type JsonValue,
  jsonLimits,
  localName,
  pathStep,
  strictMode,
} from './jsonValue.ts'

/**
 * Parses one JSON text. Never throws; gives the value, or where and why it stopped.
 * In tolerant mode several values after one another come back as an array.
 */
export function parseJson(
  text: string,
  limits: JsonLimits = jsonLimits,
  mode: JsonMode = strictMode,
): JsonParse {
  const parser = new JsonParser(text, limits, mode)
  try {
    const value = parser.readDocument()
    return { ok: true, value, notes: parser.notes }
  } catch (fault) {
    if (fault instanceof JsonFault) return { ok: false, reason: fault.reason, at: fault.at }
    throw fault
  }
}

const wantsValue = 0
const wantsFirstItem = 1
const wantsFirstKey = 2
const wantsKey = 3
const hasValue = 4

/** `"title" = "Baker"`, `"title" => "Baker"`, `"title" "Baker"`, `title": "Baker"` */
const looseColon = /=>?|["']\s*:|(?=["{[])/y

class JsonParser implements JsonCursor {
  readonly text: string
  readonly limits: JsonLimits
  readonly mode: JsonMode
  readonly notes: JsonNote[] = []
  at = 0
  nextBackslash = -1
  nextControl = -1
  private nodes = 0
  private isEnded = false
  private root: JsonValue = null
  private readonly open: (JsonObject | JsonValue[])[] = []
  private readonly keys: string[] = []

  constructor(text: string, limits: JsonLimits, mode: JsonMode) {
    this.text = text
    this.limits = limits
    this.mode = mode
  }

  readDocument(): JsonValue {
    const first = this.readRoot()
    this.skipSpace()
    if (this.at >= this.text.length || this.isEnded) return first
    if (!this.mode.isTolerant) throw new JsonFault('syntax', this.at)
    const roots: JsonValue[] = [first]
    for (;;) {
      this.at = behindTrailer(this.text, this.at)
      const code = this.text.charCodeAt(this.at)
      if (code !== 0x7b && code !== 0x5b) break
      roots.push(this.readRoot())
      if (this.isEnded) break
    }
    if (this.at < this.text.length && !this.isEnded) throw new JsonFault('syntax', this.at)
    return roots.length === 1 ? first : roots
  }

  private readRoot(): JsonValue {
    this.root = null
    let step = wantsValue
    while (step !== hasValue || this.open.length > 0) {
      this.skipSpace()
      if (this.at >= this.text.length) {
        if (!this.mode.closesAtEnd || this.open.length === 0) throw new JsonFault('end', this.at)
        this.endHere('TRUNCATED')
      }
      if (this.isEnded) break
      const code = this.text.charCodeAt(this.at)
      if (step === hasValue)
        step = this.stepAfterValue(this.open[this.open.length - 1] as JsonObject | JsonValue[], code)
      else if (step === wantsFirstKey || step === wantsKey) step = this.stepAtKey(step, code)
      else step = this.stepAtValue(step, code)
    }
    return this.root
  }

  private stepAtKey(step: number, code: number): number {
    if (code === 0x7d && (step === wantsFirstKey || this.mode.isTolerant)) {
      this.close()
      return hasValue
    }
    if (code === 0x2c && this.mode.isTolerant) {
      this.at += 1
      return step
    }
    this.readKey(code)
    return wantsValue
  }

  private stepAtValue(step: number, code: number): number {
    if (code === 0x5d && this.canCloseArray(step)) {
      this.close()
      return hasValue
    }
    if (code === 0x2c && this.mode.isTolerant && Array.isArray(this.open.at(-1))) {
      this.at += 1
      return step
    }
    if (code !== 0x7b && code !== 0x5b) {
      this.attach(this.readScalar(code))
      return hasValue
    }
    if (this.open.length >= this.limits.depth) {
      this.note('LIMIT_REACHED', null)
      this.skipContainer()
      this.attach(null)
      return hasValue
    }
    const container = this.openContainer(code)
    if (container === null) return step
    this.attach(container)
    this.open.push(container)
    this.keys.push('')
    return code === 0x7b ? wantsFirstKey : wantsFirstItem
  }

  private canCloseArray(step: number): boolean {
    return step === wantsFirstItem || (this.mode.isTolerant && Array.isArray(this.open.at(-1)))
  }

  private stepAfterValue(top: JsonObject | JsonValue[], code: number): number {
    const isArray = Array.isArray(top)
    if (code === 0x2c || (code === 0x3b && !isArray && this.mode.isTolerant)) {
      this.at += 1
      return isArray ? wantsValue : wantsKey
    }
    const isSlip = code === 0x7d && this.mode.isTolerant && this.isSlip(isArray)
    if (isSlip && !isArray) {
      this.at += 1
      return hasValue
    }
    if (code === (isArray ? 0x5d : 0x7d) || isSlip) {
      this.close()
      return hasValue
    }
    if (this.mode.isTolerant) {
      if (isArray && (code === 0x7b || code === 0x5b || code === 0x22)) return wantsValue
      if (!isArray && isKeyAhead(this.text, this.at)) return wantsKey
    }
    throw new JsonFault('syntax', this.at)
  }

  /** Whether a brace ends a list, or is one too many: the topmost object goes on behind it. */
  private isSlip(isArray: boolean): boolean {
    const around = this.open.length - (isArray ? 2 : 1)
    const isTopmost = around === 0 || Array.isArray(this.open[around - 1])
    return isTopmost && hasKeyBehind(this.text, this.at + 1)
  }

  private openContainer(code: number): JsonObject | JsonValue[] | null {
    this.nodes += 1
    if (this.nodes > this.limits.nodes) {
      this.endHere('LIMIT_REACHED')
      return null
    }
    const start = this.at
    this.at += 1
    return code === 0x7b ? { members: new Map(), start, end: start, isCut: false } : []
  }

  private close(): void {
    this.at += 1
    const top = this.open.pop()
    this.keys.pop()
    if (top !== undefined && !Array.isArray(top)) top.end = this.at
  }

  /** Ends reading in the middle: what is open stays as it is and says so. */
  private endHere(code: 'TRUNCATED' | 'LIMIT_REACHED'): void {
    this.note(code, null)
    for (const container of this.open) {
      if (Array.isArray(container)) continue
      container.end = this.at
      container.isCut = true
    }
    this.open.length = 0
    this.keys.length = 0
    this.isEnded = true
  }

  private readKey(code: number): void {
    let key: string
    if (code === 0x22) key = this.mode.isTolerant ? readLooseString(this, '"', 'key') : readStrictString(this)
    else if (!this.mode.isTolerant) throw new JsonFault('syntax', this.at)
    else if (code === 0x27) key = readLooseString(this, "'", 'key')
    else key = readWord(this)
    this.skipSpace()
    if (this.text.charCodeAt(this.at) === 0x3a) this.at += 1
    else if (this.mode.isTolerant && passes(this, looseColon)) this.keys[this.keys.length - 1] = key
    else if (this.at < this.text.length || !this.mode.closesAtEnd) {
      throw new JsonFault(this.at < this.text.length ? 'syntax' : 'end', this.at)
    }
    this.keys[this.keys.length - 1] = key
  }

  private readScalar(code: number): JsonValue {
    const { isTolerant } = this.mode
    const isInArray = Array.isArray(this.open.at(-1))
    const amount = isTolerant && !isInArray ? readBareAmount(this) : null
    if (amount !== null) return amount
    const within = isInArray ? 'item' : 'member'
    if (code === 0x22)
      return this.fit(isTolerant ? readLooseString(this, '"', within) : readStrictString(this))
    if (code === 0x27 && isTolerant) return this.fit(readLooseString(this, "'", within))
    return readPlainValue(this, code)
  }

  private fit(value: string): string {
    if (value.length <= this.limits.stringLength) return value
    this.note('LIMIT_REACHED', null)
    return value.slice(0, this.limits.stringLength).toWellFormed()
  }

  private attach(value: JsonValue): void {
    const top = this.open[this.open.length - 1]
    if (top === undefined) {
      this.root = value
      return
    }
    if (Array.isArray(top)) {
      top.push(value)
      return
    }
    const key = this.keys[this.keys.length - 1] as string
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      this.note('KEY_DROPPED', key)
      return
    }
    const earlier = top.members.get(key)
    if (earlier === undefined) top.members.set(key, value)
    else this.attachAgain(top, key, earlier, value)
  }

  /** A key given twice: a list where the property may repeat; else the last one that says something. */
  private attachAgain(top: JsonObject, key: string, earlier: JsonValue, value: JsonValue): void {
    if (isMultiValued(localName(key).toLowerCase())) {
      // Not a list in a list: a hostile file would nest them without end.
      if (Array.isArray(earlier)) earlier.push(value)
      else top.members.set(key, [earlier, value])
    } else {
      this.note('JSON_DUP_KEY', typeof earlier === 'object' ? key : String(earlier))
      if (value !== null) top.members.set(key, value)
    }
  }

  private note(code: JsonNote['code'], raw: string | null): void {
    if (this.notes.length < 200) this.notes.push({ code, at: this.at, path: this.path(), raw })
  }

  private path(): string {
    let path = ''
    for (const [index, container] of this.open.entries()) {
      const isTop = index === this.open.length - 1
      if (!Array.isArray(container)) path += pathStep(this.keys[index] as string)
      else path += `[${isTop ? container.length : container.length - 1}]`
    }
    return path
  }

  /** Passes over a container without building it. */
  private skipContainer(): void {
    const end = endOfContainer(this.text, this.at)
    this.at = end === -1 ? this.text.length : end
    if (end === -1 && !this.mode.closesAtEnd) throw new JsonFault('end', this.at)
  }

  private skipSpace(): void {
    this.at = (this.mode.isTolerant ? behindLooseSpace : behindSpace)(this.text, this.at)
  }
}
