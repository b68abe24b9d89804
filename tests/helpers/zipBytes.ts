// Writes zip archives, honest ones and ones that lie: the importer must be shown names, sizes and flags that no zip
// program would write.

import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  content: string | Uint8Array
  /** Bytes that stand for the packed content, where it is to be damaged. */
  packed?: Uint8Array
  /** What the directory says it unpacks to, where that is not true. */
  statedSize?: number
  /** 8 is deflate. */
  method?: number
  /** 1 says that it is locked with a password. */
  flags?: number
  /** Does not say that its name is in UTF-8, as macOS does not. */
  isUnsaid?: boolean
  /** Take the bytes of the part before instead of bytes of its own. */
  sharesBytes?: boolean
}

/** `before` is how many bytes stand before the archive in its file. */
export function zipBytes(parts: Iterable<ZipPart>, before = 0): Buffer {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let at = before
  let count = 0
  let start = before
  for (const part of parts) {
    const { name, content, method = 8, flags = 0 } = part
    const bytes = Buffer.from(content)
    const packed = Buffer.from(part.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes))
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(part.isUnsaid === true ? flags : flags | 0x800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(part.statedSize ?? bytes.length, 18)
    const nameBytes = Buffer.from(name)
    fields.writeUInt16LE(nameBytes.length, 22)
    if (part.sharesBytes !== true) {
      start = at
      chunks.push(Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, packed)
      at += 30 + nameBytes.length + packed.length
    }
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(start, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, tail, nameBytes)
    count += 1
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  if (count < 0xffff) return Buffer.concat([...chunks, listed, end])
  return Buffer.concat([...chunks, listed, zip64End(count, listed.length, at), end])
}

/** More than 65,534 entries need a second, wider end. */
function zip64End(count: number, length: number, at: number): Buffer {
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(length), 40)
  record.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(at + length), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}
