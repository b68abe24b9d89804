// Writes property lists, binary and XML, as Safari does and as it never would.

export type PlistValue = string | number | boolean | Uint8Array | PlistValue[] | { [key: string]: PlistValue }

/** Every value is an object of its own, also where two are alike. */
export function binaryPlist(root: PlistValue): Buffer {
  const objects: Buffer[] = []
  const write = (value: PlistValue): number => {
    const index = objects.length
    objects.push(Buffer.alloc(0))
    objects[index] = bytesOf(value, write)
    return index
  }
  write(root)
  return assemblePlist(objects)
}

/** A binary list of objects that are bytes already; references take two bytes, and object 0 is the root. */
export function assemblePlist(objects: readonly Buffer[]): Buffer {
  let at = 8
  const offsets = Buffer.alloc(objects.length * 4)
  for (const [index, object] of objects.entries()) {
    offsets.writeUInt32BE(at, index * 4)
    at += object.length
  }
  const trailer = Buffer.alloc(32)
  trailer.writeUInt8(4, 6)
  trailer.writeUInt8(2, 7)
  trailer.writeBigUInt64BE(BigInt(objects.length), 8)
  trailer.writeBigUInt64BE(BigInt(at), 24)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, offsets, trailer])
}

function bytesOf(value: PlistValue, write: (value: PlistValue) => number): Buffer {
  if (typeof value === 'boolean') return Buffer.from([value ? 9 : 8])
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(9, 0x13)
    bytes.writeBigInt64BE(BigInt(value), 1)
    return bytes
  }
  if (typeof value === 'string') {
    if (/^[\0-\x7f]*$/.test(value)) return marked(0x50, value.length, Buffer.from(value, 'latin1'))
    return marked(0x60, value.length, Buffer.from(value, 'utf16le').swap16())
  }
  if (value instanceof Uint8Array) return marked(0x40, value.length, Buffer.from(value))
  if (Array.isArray(value)) return marked(0xa0, value.length, references(value.map(write)))
  const entries = Object.entries(value)
  const keys = entries.map(([key]) => write(key))
  return marked(0xd0, entries.length, references([...keys, ...entries.map(([, each]) => write(each))]))
}

/** An object's first byte, its length, and what it holds. */
export function marked(kind: number, length: number, content: Buffer): Buffer {
  if (length < 15) return Buffer.concat([Buffer.from([kind | length]), content])
  const wide = Buffer.alloc(6)
  wide.writeUInt8(kind | 15, 0)
  wide.writeUInt8(0x12, 1)
  wide.writeUInt32BE(length, 2)
  return Buffer.concat([wide, content])
}

export function references(indexes: readonly number[]): Buffer {
  const bytes = Buffer.alloc(indexes.length * 2)
  for (const [position, index] of indexes.entries()) bytes.writeUInt16BE(index, position * 2)
  return bytes
}

export function xmlPlist(root: PlistValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n${xmlOf(root)}\n</plist>\n`
}

function xmlOf(value: PlistValue): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>'
  if (typeof value === 'number') return `<integer>${value}</integer>`
  if (typeof value === 'string') return `<string>${escapeXml(value)}</string>`
  if (value instanceof Uint8Array) {
    const lines =
      Buffer.from(value)
        .toString('base64')
        .match(/.{1,68}/g) ?? []
    return `<data>\n${lines.join('\n')}\n</data>`
  }
  if (Array.isArray(value))
    return value.length === 0 ? '<array/>' : `<array>\n${value.map(xmlOf).join('\n')}\n</array>`
  const entries = Object.entries(value).map(([key, each]) => `<key>${escapeXml(key)}</key>\n${xmlOf(each)}`)
  return `<dict>\n${entries.join('\n')}\n</dict>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
