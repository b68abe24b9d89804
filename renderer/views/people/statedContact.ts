// The person a posting names as its contact, out of the text it states them in.

import { limits } from '../../../shared/limits.ts'
import type { PersonFields } from '../../../shared/people.ts'

export const mailAddress = /([^\s,;:<>()]+@[^\s,;:<>()]+\.\p{L}{2,})/u
const phoneNumber = /(?:^|[\s:])(\(?\+?\d[\d\s()/.-]{5,28})$/
/** What stands in front of a name, and kinds of contact, which are none. */
const announced = /^(?:contact(?: person)?|kontakt|ansprechpartner(?:in)?|name)\s*:\s*/i
const noName = /^(?:e-?mail|phone|tel(?:efon|ephone)?|fax|mobile|website|address)$/i
const longestName = 60
const wordOfName =
  /^(?:\(?[\p{Lu}\p{Lo}]|(?:von|vom|zu|van|der|den|de|da|del|di|dos|du|la|le|y|e|bin|al|ter|ten)$)/u

/** Null where nobody is named: a contact in People has a name. */
export function readStatedContact(text: string): Pick<PersonFields, 'name' | 'email' | 'phone'> | null {
  const parts = text
    .split(/[,;|\n]+/)
    .map((part) => part.trim().replace(announced, ''))
    .filter((part) => part !== '')
  const name = parts.find((part) => /^[^\d@/:]+$/.test(part) && !noName.test(part))
  if (name === undefined || name.length > longestName) return null
  const words = name.split(/\s+/)
  if (words.length > 5 || !words.every((word) => wordOfName.test(word))) return null
  return {
    name,
    email: (mailAddress.exec(text)?.[0] ?? '').slice(0, limits.personLine),
    phone: parts.flatMap((part) => phoneNumber.exec(part)?.[1]?.trim() ?? [])[0] ?? '',
  }
}
