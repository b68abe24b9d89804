// Contacts as vCard: written as version 3.0, which every address book reads; read in 3.0 and 4.0, and in the older 2.1 as
// far as its lines go. What has no field of its own here goes into the note, so that nothing said in a card is dropped;
// pictures and what machines keep for themselves stay behind.

import ICAL from 'ical.js'
import { limits } from '../../../shared/limits.ts'
import { noPersonFields, type PersonFields } from '../../../shared/people.ts'

/** A property as ical.js has it: name, parameters, type, values. */
type Property = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  ...values: unknown[],
]

const text = (name: string, value: string): Property[] => (value === '' ? [] : [[name, {}, 'text', value]])

/** These contacts as one text, a card each. */
export function writeCards(people: readonly PersonFields[]): string {
  return people.map((person) => `${ICAL.stringify(cardOf(person))}\r\n`).join('')
}

function cardOf(person: PersonFields): ['vcard', Property[], []] {
  return [
    'vcard',
    [
      ...text('version', '3.0'),
      ...text('fn', person.name),
      // A name is one piece here: which part of it is the family's is not known.
      ['n', {}, 'text', ['', person.name, '', '', '']],
      // One part of several as well: as a plain text its semicolon would part it.
      ...(person.organisation === '' ? [] : [['org', {}, 'text', [person.organisation]] satisfies Property]),
      ...text('title', person.role),
      ...text('email', person.email),
      ...text('tel', person.phone),
      ...(person.link === '' ? [] : [['url', {}, 'uri', person.link] satisfies Property]),
      ...text('note', person.note),
    ],
    [],
  ]
}

interface ReadCards {
  people: PersonFields[]
  /** Cards that could not be read or name nobody. */
  failed: number
}

const cardPattern = /^BEGIN:VCARD[ \t]*\r?\n[\s\S]*?^END:VCARD[ \t]*$/gim

/** The contacts of a text of cards. A broken card stops no other. */
export function readCards(source: string): ReadCards {
  const people: PersonFields[] = []
  let failed = 0
  for (const [card] of source.matchAll(cardPattern)) {
    const person = readCard(card)
    if (person === null) failed++
    else people.push(person)
  }
  return { people, failed }
}

function readCard(card: string): PersonFields | null {
  let properties: Property[]
  try {
    properties = (ICAL.parse(modernise(card)) as [string, Property[]])[1]
  } catch {
    return null
  }
  const all = (name: string) => {
    const own = properties.filter((property) => property[0] === name)
    const preferred = own.filter(([, parameters]) => isPreferred(parameters))
    return [...preferred, ...own.filter((property) => !preferred.includes(property))]
      .map(valueText)
      .filter((value) => value !== '')
  }
  const [emails, phones, links] = [all('email'), all('tel'), all('url')]
  const name = (all('fn')[0] ?? nameParts(properties) ?? all('org')[0] ?? emails[0] ?? '').slice(
    0,
    limits.personLine,
  )
  if (name.trim() === '') return null
  const [email = '', phone = '', link = ''] = [emails[0], phones[0], links[0]]
  const more = [...emails.slice(1), ...phones.slice(1), ...links.slice(1), ...all('adr'), ...all('impp')]
  const roles = [...all('title'), ...all('role')]
  return {
    ...noPersonFields,
    name: name.trim(),
    role: (roles[0] ?? '').slice(0, limits.personLine),
    organisation: (all('org')[0] ?? '').slice(0, limits.personLine),
    email: email.slice(0, limits.personLine),
    phone: phone.slice(0, limits.personLine),
    link: link.slice(0, limits.personLink),
    note: [...all('note'), ...roles.slice(1), ...more].join('\n').slice(0, limits.personNote),
  }
}

/** Older cards name the kinds of a number without saying that they are kinds, and may encode their letters. */
function modernise(card: string): string {
  return joinEncoded(card.replace(/\r\n?/g, '\n').split('\n'))
    .map((line) => {
      const colon = line.indexOf(':')
      const head = line.slice(0, Math.max(0, colon))
      if (/^[ \t]/.test(line) || !/;[^=;:"]+(?:;|$)|ENCODING=QUOTED-PRINTABLE/i.test(head)) return line
      const [name = '', ...parameters] = head.split(';')
      const isEncoded = parameters.some((one) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/i.test(one))
      const kept = parameters
        .filter((one) => !/^(?:ENCODING=)?QUOTED-PRINTABLE$|^CHARSET=/i.test(one))
        .map((one) => (one.includes('=') ? one : `TYPE=${one}`))
      const value = line.slice(colon + 1)
      return `${[name, ...kept].join(';')}:${isEncoded ? decodeQuoted(value) : value}`
    })
    .join('\n')
}

const encoded = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i

/** A line in quoted-printable that ends in `=` goes on in the next. */
function joinEncoded(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last?.endsWith('=') && encoded.test(last)) joined[joined.length - 1] = last.slice(0, -1) + line
    else joined.push(line)
  }
  return joined
}

/** UTF-8 in quoted-printable, as phones write it. */
function decodeQuoted(value: string): string {
  const bytes = value.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r', '').replaceAll('\n', '\\n')
}

function isPreferred(parameters: Record<string, string | string[]>): boolean {
  return 'pref' in parameters || [parameters.type ?? []].flat().some((type) => /^pref$/i.test(type))
}

/** One value as a line: the parts of an address or an organisation one after the other. */
function valueText([, , , ...values]: Property): string {
  return values
    .flat(2)
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .map((part) => part.trim().replace(/^(?:tel|mailto):/i, ''))
    .join(', ')
}

/** Given names before the family's, from the parts of a name. */
function nameParts(properties: readonly Property[]): string | null {
  const parts = properties.find(([name]) => name === 'n')?.[3]
  if (!Array.isArray(parts)) return null
  const [family, given, additional, before, after] = parts.map((part) => [part].flat().join(' '))
  const name = [before, given, additional, family, after].filter(Boolean).join(' ')
  return name === '' ? null : name
}
