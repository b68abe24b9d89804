// A file the person attached to a posting: the résumé or letter as it was sent, an offer, a confirmation.

import { z } from 'zod'
import { idSchema, instantSchema } from './posting.ts'

export const attachedFileSchema = z.strictObject({
  id: idSchema,
  postingId: idSchema,
  name: z.string(),
  byteLength: z.int(),
  addedAt: instantSchema,
  /** The event it belongs to, as long as that is there: what was sent with an application. */
  eventId: idSchema.nullable(),
  /** Whether its bytes are in the data folder. They are not where a library came without them. */
  isThere: z.boolean(),
})
export type AttachedFile = z.infer<typeof attachedFileSchema>

/** A file whose bytes are not there, and what it belongs to. */
export const missingFileSchema = z.strictObject({
  postingId: idSchema,
  title: z.string().nullable(),
  name: z.string(),
})
export type MissingFile = z.infer<typeof missingFileSchema>

/** Kinds a program shows and does not run: no programs, no scripts, no pages, no documents with macros. */
const openable = new Set(
  'pdf doc docx odt rtf pages txt md tex xls xlsx ods csv numbers ppt pptx odp key png jpg jpeg gif webp heic tif tiff bmp eml ics vcf mp3 m4a mp4'.split(
    ' ',
  ),
)

/** The kind of a file by its name, in small letters; '' where the name has none. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.\s]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Whether the system's program may be asked to open a file of this name. */
export function isOpenable(name: string): boolean {
  return openable.has(extensionOf(name))
}

export const notOpenableText =
  'Roledex does not open files of this kind, because opening one may run it. Save a copy instead, and open that if you trust it.'

/** Characters that turn the direction of what follows, or show as nothing: a name could lie about its end with them. */
const deceiving = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
/** Characters; what file systems take. */
export const longestFileName = 255

/** A name as it came, without folders and without what cannot be seen; never empty. */
export function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(deceiving, '').trim()
  if (clean === '' || /^\.+$/.test(clean)) return 'File without a name'
  if (clean.length <= longestFileName) return clean
  return withEnding(clean, extensionOf(clean))
}

/** What a person calls a file from now on. Its ending stays, whether it was typed or not: programs go by it. */
export function renamedFile(name: string, typed: string): string {
  const clean = cleanFileName(typed)
  const ending = extensionOf(name)
  return extensionOf(clean) === ending ? clean : withEnding(clean, ending)
}

/** A name that ends so and is not too long. */
function withEnding(name: string, ending: string): string {
  const end = ending === '' ? '' : `.${ending}`
  const own = name.toLowerCase().endsWith(end) ? name.slice(0, name.length - end.length) : name
  return own.slice(0, longestFileName - end.length) + end
}
