// What a zip archive holds, and the bytes of its entries, one at a time. Nothing is unpacked to the disk. Hostile
// archives are known by what their directory states, before a byte is unpacked; an entry that then gives more or
// less than it stated is stopped by yauzl.

import { isUtf8 } from 'node:buffer'
import { crc32 } from 'node:zlib'
import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  openPromise,
  validateFileName,
  type ZipFile,
} from 'yauzl'
import { limits } from '../../../shared/limits.ts'
import { isAsset, isBelowLeftOut } from '../../../shared/savedFiles.ts'
import { unreadableText } from './fileFaults.ts'

/** An archive's bytes, or where the file system has them. */
export type ArchiveContent = { bytes: Uint8Array } | { filePath: string }

export interface ZipEntry {
  /** Its place in the archive's directory. */
  index: number
  /** For the report only; `/` between folders. */
  name: string
  /** Unpacked, bytes. */
  size: number
}

export interface ZipListing {
  entries: ZipEntry[]
  /** What is not read and why; `name` is null where it is about the archive as a whole. */
  refused: { name: string | null; message: string }[]
}

export interface ZipReader {
  /** The bytes of an entry, or a sentence that says why they cannot be had. Quickest in the order of the listing. */
  read(entry: ZipEntry): Promise<Uint8Array | string>
  /** The same for one that need not be listed, by its name; null where it is not there or cannot be had. */
  readNamed(name: string): Promise<Uint8Array | null>
  close(): void
}

const largestRatio = 100
/** What unpacks to less is let through however well it is packed. */
const ratioFloor = 1024 * 1024
/** Entries of the directory that are looked at: a saved page may bring dozens of pictures. */
const scannedEntries = 20_000
/** Bytes of the record that ends an archive, without its comment. */
const directoryEnd = 22
/** Names of more are cut at their start. */
const nameLength = 300

const damaged = 'This zip archive, or Office document, is damaged. Download or save it again.'
const entryDamaged = 'This file is damaged in the archive. Download or make the archive again.'
const outside =
  'The name of this file leads out of the archive, which no honest archive does. It was not read.'
const noPages = 'This zip archive holds no saved pages.'
const bomb = `This zip archive unpacks to more than ${largestRatio} times its size, which saved pages never do. Nothing of it was read.`

/** Lists what is to be read. Never rejects: what is wrong with the archive is said in `refused`. */
export async function listZip(content: ArchiveContent): Promise<ZipListing> {
  const refused: ZipListing['refused'] = []
  const found: Entry[] = []
  let zip: ZipFile
  try {
    zip = await openZip(content)
  } catch (fault) {
    return { entries: [], refused: [{ name: null, message: faultText(fault) }] }
  }
  try {
    for await (const entry of zip.eachEntry()) {
      found.push(entry)
      if (found.length === scannedEntries) break
    }
  } catch (fault) {
    refused.push({ name: null, message: faultText(fault) })
  } finally {
    zip.close()
  }
  if (isBomb(found, zip.fileSize)) return { entries: [], refused: [{ name: null, message: bomb }] }

  const names = found.map(nameOf)
  const paths = new Set(names)
  const entries: ZipEntry[] = []
  for (const [index, entry] of found.entries()) {
    const name = names[index] as string
    const leadsOut = validateFileName(name) !== null
    if (name.endsWith('/') || isAsset(name) || (!leadsOut && isBelowLeftOut(name, paths))) continue
    if (isManifest(name, paths)) continue
    const message = leadsOut ? outside : whyNotRead(entry)
    if (message === null) entries.push({ index, name: shorten(name), size: entry.uncompressedSize })
    else refused.push({ name: shorten(name), message })
  }
  if (found.length === scannedEntries && zip.entryCount > scannedEntries) {
    refused.push({
      name: null,
      message: `This zip archive lists ${zip.entryCount} files, of which the first ${scannedEntries} were looked at. Unpack it and add the folder.`,
    })
  }
  if (entries.length === 0 && refused.length === 0) refused.push({ name: null, message: noPages })
  return { entries, refused }
}

/** SingleFile's notes beside a page it packed. */
function isManifest(name: string, paths: ReadonlySet<string>): boolean {
  return /(^|\/)manifest\.json$/.test(name) && paths.has(name.replace(/manifest\.json$/, 'index.html'))
}

/** The archive in a page that SingleFile saved as one that unpacks itself; null in any other file. */
export function zipInPage(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!/^<!doctype html>\s*<html[^>]*\sdata-sfz\b/i.test(buffer.toString('latin1', 0, 400))) return null
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  // What follows the archive's end would be its comment, and is the rest of the page.
  return end === -1 ? null : bytes.subarray(0, end + directoryEnd)
}

/** Entries can be told before they are unpacked: each states its size, and packed ones cannot share their bytes. */
function isBomb(entries: readonly Entry[], archiveSize: number): boolean {
  let packed = 0
  let size = 0
  for (const entry of entries) {
    packed += entry.compressedSize
    size += entry.uncompressedSize
  }
  return packed > archiveSize || isSwelling(size, archiveSize)
}

function isSwelling(size: number, packed: number): boolean {
  return size > ratioFloor && size > packed * largestRatio
}

function whyNotRead(entry: Entry): string | null {
  if (entry.isEncrypted())
    return 'This file is locked with a password. Unpack the archive and add what is inside.'
  if (!entry.canDecodeFileData()) {
    return 'This file is packed in a way that Roledex does not know. Unpack the archive and add what is inside.'
  }
  if (isSwelling(entry.uncompressedSize, entry.compressedSize)) {
    return `This file unpacks to more than ${largestRatio} times its size, which saved pages never do. It was not read.`
  }
  if (entry.uncompressedSize > limits.fileBytes) {
    return `This file unpacks to more than ${limits.fileBytes / 1024 / 1024} MB. Save only the page of the posting.`
  }
  return null
}

/**
 * Unpacks every entry and throws the bytes away, for programs that trust what an archive states: gives the names of an
 * archive that is what it says and holds no more than `mostBytes`.
 */
export async function readZipEntries(
  content: ArchiveContent,
  mostBytes: number,
): Promise<Set<string> | 'tooLarge' | 'damaged'> {
  let zip: ZipFile
  try {
    zip = await openZip(content)
  } catch {
    return 'damaged'
  }
  const names = new Set<string>()
  let size = 0
  try {
    for await (const entry of zip.eachEntry()) {
      size += entry.uncompressedSize
      if (size > mostBytes || names.size >= scannedEntries) return 'tooLarge'
      names.add(nameOf(entry))
      if (entry.uncompressedSize > 0 && (await unpack(zip, entry)) === null) return 'damaged'
    }
  } catch {
    return 'damaged'
  } finally {
    zip.close()
  }
  return names
}

/** Opens an archive that `listZip` has listed. */
export function readZip(content: ArchiveContent): ZipReader {
  let walk: { zip: ZipFile; entries: AsyncIterator<Entry>; next: number } | null = null
  let places: Map<string, number> | null = null
  const endWalk = () => {
    walk?.zip.close()
    walk = null
  }
  const find = async (index: number): Promise<{ zip: ZipFile; entry: Entry } | null> => {
    if (walk === null || walk.next > index) {
      endWalk()
      const zip = await openZip(content)
      walk = { zip, entries: zip.eachEntry(), next: 0 }
    }
    for (;;) {
      const { value, done } = await walk.entries.next()
      if (done === true) return null
      walk.next += 1
      if (walk.next > index) return { zip: walk.zip, entry: value }
    }
  }
  return {
    read: async ({ index, size, name }) => {
      try {
        const found = await find(index)
        if (
          found === null ||
          shorten(nameOf(found.entry)) !== name ||
          found.entry.uncompressedSize !== size
        ) {
          return 'The archive changed while it was being read. Import it again.'
        }
        return (await unpack(found.zip, found.entry)) ?? entryDamaged
      } catch (fault) {
        endWalk()
        return isSystemFault(fault) ? unreadableText(fault) : entryDamaged
      }
    },
    readNamed: async (name) => {
      try {
        places ??= await placesOf(content)
        const place = places.get(name)
        const found = place === undefined ? null : await find(place)
        if (found === null || nameOf(found.entry) !== name || whyNotRead(found.entry) !== null) return null
        return await unpack(found.zip, found.entry)
      } catch {
        endWalk()
        return null
      }
    },
    close: endWalk,
  }
}

/** Where in the archive's directory each name stands; of one that stands there twice, the first place. */
async function placesOf(content: ArchiveContent): Promise<Map<string, number>> {
  const places = new Map<string, number>()
  const zip = await openZip(content)
  try {
    let index = 0
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (!places.has(name)) places.set(name, index)
      index += 1
      if (index === scannedEntries) break
    }
  } finally {
    zip.close()
  }
  return places
}

/** null where the bytes are not those that were packed. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array | null> {
  const bytes = Buffer.alloc(entry.uncompressedSize)
  let length = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) length += chunk.copy(bytes, length)
  return length === bytes.length && crc32(bytes) === entry.crc32 ? bytes : null
}

/**
 * yauzl would end the walk at the first name that leads out of the archive, and nothing behind it could be read.
 * So names are taken undecoded here, decoded by its own rules in `nameOf`, and checked by its own check above.
 */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }

function openZip(content: ArchiveContent): Promise<ZipFile> {
  if ('filePath' in content) return openPromise(content.filePath, options)
  const { buffer, byteOffset, byteLength } = content.bytes
  return fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), options)
}

function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  const isMisread = /[^\0-\x7f]/.test(name) && extraFields.every(({ id }) => id !== unicodePath)
  return ((isMisread ? utf8Of(fileNameRaw) : null) ?? name).replace(/^(?:\.\/)+/, '')
}

/** The field in which an archive repeats a name in UTF-8. */
const unicodePath = 0x7075

/** macOS writes names in UTF-8 without saying so, and they would be taken for those of DOS; null where these are none. */
function utf8Of(name: Uint8Array): string | null {
  return isUtf8(name) ? Buffer.from(name).toString('utf8') : null
}

/** Fit to be shown: without control characters, and not endless. */
function shorten(name: string): string {
  const shown = name.replace(/[\0-\x1f\x7f]/g, '\uFFFD')
  return shown.length > nameLength ? `…${shown.slice(1 - nameLength)}` : shown
}

function isSystemFault(fault: unknown): boolean {
  return fault instanceof Error && 'syscall' in fault
}

function faultText(fault: unknown): string {
  return isSystemFault(fault) ? unreadableText(fault) : damaged
}
