// Property lists, in which Safari keeps saved pages: binary ones by bplist-parser, XML ones by a scanner, for they are
// dictionaries, lists and texts and nothing else. Lists are foreign data: look into them only with `entryOf`.

import { parseBuffer, setMaxObjectCount, setMaxObjectSize } from 'bplist-parser'
import { decode } from 'he'
import { limits } from '../../../../shared/limits.ts'
import { decodeBytes } from '../decode.ts'

/** No list in a file can be longer than the file. */
setMaxObjectSize(limits.fileBytes)
setMaxObjectCount(200_000)

const depthLimit = 64

/** Dictionaries as objects, lists as arrays, data as bytes; undefined where the file is damaged or refers to itself. */
export function readPlist(bytes: Uint8Array): unknown {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.toString('latin1', 0, 8) !== 'bplist00') return readXmlPlist(decodeBytes(bytes).text)
  try {
    return parseBuffer<unknown>(buffer)[0]
  } catch {
    // A list that contains itself ends here too, as the depth that the stack allows.
    return undefined
  }
}

/** A value of a dictionary; undefined where there is none, or where the list is no dictionary. */
export function entryOf(list: unknown, key: string): unknown {
  if (typeof list !== 'object' || list === null || !Object.hasOwn(list, key)) return undefined
  return Object.getOwnPropertyDescriptor(list, key)?.value
}

interface Frame {
  list: unknown[] | Record<string, unknown>
  key: string
}

function readXmlPlist(text: string): unknown {
  const stack: Frame[] = []
  let root: unknown
  const add = (value: unknown) => {
    const frame = stack.at(-1)
    if (frame === undefined) root ??= value
    else if (Array.isArray(frame.list)) frame.list.push(value)
    else frame.list[frame.key] = value
  }
  const tag = /<(\/?)([a-z]+)\s*(\/?)>/g
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    const [, isEnd, name, isEmpty] = found
    if (name === 'dict' || name === 'array') {
      if (isEnd) add(stack.pop()?.list)
      else {
        stack.push({ list: name === 'dict' ? Object.create(null) : [], key: '' })
        if (isEmpty) add(stack.pop()?.list)
      }
      if (stack.length > depthLimit) return undefined
      continue
    }
    if (isEnd || name === 'plist') continue
    const end = isEmpty ? tag.lastIndex : text.indexOf(`</${name}>`, tag.lastIndex)
    if (end === -1) return undefined
    const content = text.slice(tag.lastIndex, end)
    tag.lastIndex = end
    const frame = stack.at(-1)
    if (name === 'key') {
      if (frame !== undefined) frame.key = readText(content)
    } else add(name === 'data' ? Buffer.from(content, 'base64') : readText(content))
  }
  return root
}

function readText(content: string): string {
  const [, raw] = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(content) ?? []
  return raw ?? decode(content)
}
