// The first hundred bytes of a SQLite file say how to read all others: one of them flipped, and nothing can be read. What
// stands there is the same in every library, but for a few numbers that SQLite works out anew.
// Facts: https://sqlite.org/fileformat2.html#the_database_header

import { closeSync, openSync, readSync, writeSync } from 'node:fs'

const magic = 'SQLite format 3\0'

/** Where in the header the schema's version stands. */
const userVersionAt = 60

/** The version the file claims; whoever asks has to doubt it. */
export function readUserVersion(path: string): number {
  const file = openSync(path, 'r')
  try {
    const header = Buffer.alloc(100)
    readSync(file, header, 0, 100, 0)
    return header.readUInt32BE(userVersionAt)
  } finally {
    closeSync(file)
  }
}

/** Puts right what is the same in every library. Only ever for a copy of the damaged file; `hasLog` where its log lies beside it. */
export function mendHeader(path: string, version: number, hasLog: boolean): void {
  const file = openSync(path, 'r+')
  try {
    const header = Buffer.alloc(100)
    readSync(file, header, 0, 100, 0)
    header.write(magic, 0, 'latin1')
    header.writeUInt16BE(4_096, 16)
    // With a log beside it, or without.
    header[18] = hasLog ? 2 : 1
    header[19] = hasLog ? 2 : 1
    header[20] = 0
    header[21] = 64
    header[22] = 32
    header[23] = 32
    // How many pages there are is taken from the file's length while these two differ; no page counts as free.
    header.writeUInt32BE(0, 28)
    header.writeUInt32BE(0, 32)
    header.writeUInt32BE(0, 36)
    header.writeUInt32BE(4, 44)
    header.writeUInt32BE(0, 52)
    header.writeUInt32BE(1, 56)
    header.writeUInt32BE(version, userVersionAt)
    header.writeUInt32BE(0, 64)
    header.writeUInt32BE(0, 68)
    header.fill(0, 72, 92)
    writeSync(file, header, 0, 100, 0)
  } finally {
    closeSync(file)
  }
}
