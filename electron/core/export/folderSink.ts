// Where an export of many files goes: a folder, or the same in one archive.

import { constants as access } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import type { PartFile } from './partFile.ts'

export interface FolderSink {
  /** `path`: below the folder, with `/`, made of portable names. */
  add(path: string, content: string | Uint8Array): Promise<void>
  finish(): Promise<void>
}

/** Files below `folder`. Writes over nothing. */
export function sinkToFolder(folder: string): FolderSink {
  return {
    async add(path, content) {
      const target = join(folder, ...path.split('/'))
      await mkdir(dirname(target), { recursive: true })
      const file = await open(target, access.O_WRONLY | access.O_CREAT | access.O_EXCL, 0o600)
      try {
        await file.writeFile(content)
      } finally {
        await file.close()
      }
    },
    finish: async () => {},
  }
}

interface ZipEntry {
  name: Buffer
  method: number
  crc: number
  packedLength: number
  length: number
  offset: number
}

/** What a plain zip can hold; beyond that it would need parts that not every program reads. */
const mostEntries = 0xffff
const mostBytes = 0xffff_ffff

/** Names are UTF-8. */
const utf8Names = 0x0800
const deflated = 8
const version = 20
/** When all of it was written, as the clock on the wall says: a zip knows no zone. */
interface WallClock {
  /** YYYY-MM-DD */
  on: string
  /** HH:MM */
  time: string
}

/** A zip archive in `file`, everything in it below a folder of this name. */
export function sinkToZip(
  file: Pick<PartFile, 'write' | 'byteLength'>,
  folderName: string,
  writtenAt: WallClock,
): FolderSink {
  const entries: ZipEntry[] = []
  const stamp = dosStamp(writtenAt)
  return {
    async add(path, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      const packed = deflateRawSync(bytes)
      const isSmaller = packed.length < bytes.length
      const entry: ZipEntry = {
        name: Buffer.from(`${folderName}/${path}`),
        method: isSmaller ? deflated : 0,
        crc: crc32(bytes),
        packedLength: isSmaller ? packed.length : bytes.length,
        length: bytes.length,
        offset: file.byteLength,
      }
      if (entries.length >= mostEntries || entry.offset + entry.packedLength > mostBytes) {
        throw new Error('More than a zip archive can hold')
      }
      entries.push(entry)
      const head = Buffer.alloc(30)
      head.writeUInt32LE(0x04034b50, 0)
      writeCommon(head, 4, entry, stamp)
      await file.write(Buffer.concat([head, entry.name]))
      await file.write(isSmaller ? packed : bytes)
    },

    async finish() {
      const start = file.byteLength
      for (const entry of entries) {
        const head = Buffer.alloc(46)
        head.writeUInt32LE(0x02014b50, 0)
        head.writeUInt16LE(version, 4)
        writeCommon(head, 6, entry, stamp)
        head.writeUInt32LE(entry.offset, 42)
        await file.write(Buffer.concat([head, entry.name]))
      }
      const end = Buffer.alloc(22)
      end.writeUInt32LE(0x06054b50, 0)
      end.writeUInt16LE(entries.length, 8)
      end.writeUInt16LE(entries.length, 10)
      end.writeUInt32LE(file.byteLength - start, 12)
      end.writeUInt32LE(start, 16)
      await file.write(end)
    },
  }
}

/** Seconds by two, minutes, hours, day, month and years since 1980, from the lowest bits up. */
function dosStamp({ on, time }: WallClock): number {
  const [year = 1980, month = 1, day = 1] = on.split('-').map(Number)
  const [hour = 0, minutes = 0] = time.split(':').map(Number)
  const years = Math.min(Math.max(year - 1980, 0), 127)
  return ((years << 25) | (month << 21) | (day << 16) | (hour << 11) | (minutes << 5)) >>> 0
}

/** The fields that stand both before an entry and in the list at the end, from `at` on. */
function writeCommon(head: Buffer, at: number, entry: ZipEntry, stamp: number): void {
  head.writeUInt16LE(version, at)
  head.writeUInt16LE(utf8Names, at + 2)
  head.writeUInt16LE(entry.method, at + 4)
  head.writeUInt32LE(stamp, at + 6)
  head.writeUInt32LE(entry.crc, at + 10)
  head.writeUInt32LE(entry.packedLength, at + 14)
  head.writeUInt32LE(entry.length, at + 18)
  head.writeUInt16LE(entry.name.length, at + 22)
}
