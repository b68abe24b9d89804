// Notes as Evernote exports them (.enex): XML with the markup of each note as a text in it. What its clipper kept of a
// page is such a note, with the page's address.

import { decodeBytes } from '../../decode.ts'
import { isJsonObject, type JsonValue, textAt, valueAt } from '../../json/jsonValue.ts'
import type { Surroundings } from '../../raw.ts'
import type { FormatReading } from '../reading.ts'
import { parseXml } from '../xmlData.ts'
import { type Collected, readCollected } from './collected.ts'

const advice =
  'None of these notes holds a posting that Roledex can read. Open the posting itself and save it as “Webpage, Complete”.'

/** Reads each note of an export. Never throws; what holds no posting says so in its attempts. */
export function readNotesExport(bytes: Uint8Array, known: Surroundings): FormatReading {
  const { text, charset } = decodeBytes(bytes)
  // One note is no list.
  const notes = [valueAt(parseXml(text), 'en-export', 'note')].flat().filter((note) => isJsonObject(note))
  const collection = { rung: 'notes', noun: 'note', charset, advice } as const
  return readCollected(notes.map(noteOf), collection, known)
}

function noteOf(note: JsonValue): Collected {
  const savedAt = instantOf(textAt(note, 'created'))
  return {
    kind: 'note',
    // In front of it stands what kind of XML it is.
    text: (textAt(note, 'content') ?? '').replace(/^[\s\S]{0,1000}?(?=<en-note)/, ''),
    title: textAt(note, 'title'),
    url: textAt(note, 'note-attributes', 'source-url'),
    savedAt,
    writtenOn: savedAt?.slice(0, 10) ?? null,
    isPublished: false,
  }
}

/** "20261101T101010Z" */
function instantOf(stamp: string | null): string | null {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp ?? '') ?? []
  return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
}
