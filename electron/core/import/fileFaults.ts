// Why the bytes of a file cannot be had, in a sentence.

import { limits } from '../../../shared/limits.ts'
import { errorCode } from '../errorCode.ts'

export function tooLargeText(size: number): string {
  const megabytes = Math.round(size / 1024 / 1024)
  return `The file is ${megabytes} MB; Roledex reads files of up to ${limits.fileBytes / 1024 / 1024} MB. Save only the page of the posting.`
}

export function unreadableText(error: unknown): string {
  const code = errorCode(error)
  switch (code) {
    case 'ENOENT':
      return 'There is no file at this path any more.'
    case 'EACCES':
    case 'EPERM':
      return 'The system does not allow reading this file. Give yourself the right to read it and import it again.'
    case 'ELOOP':
      return 'This link leads back to itself, so there is no file to read.'
    default:
      return `The file could not be read (${code || String(error)}). Copy it to this computer’s disk and import it again.`
  }
}
