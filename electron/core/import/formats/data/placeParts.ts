// The parts of an address that stand under keys of their own: which value of a part's keys is meant, and what it is called.

import { readCountry } from '../../places/countries.ts'
import type { RawField, RawNode, RawValue } from '../../raw.ts'
import { firstAt, nameOf } from './keyPaths.ts'

/** The parts that are there, by the names of `paths`, each as a text. */
export function partsOf(node: RawNode, paths: Record<string, readonly string[]>): Map<string, RawField> {
  const fields = new Map<string, RawField>()
  for (const [name, list] of Object.entries(paths)) {
    const field = firstAt(node, list, fitsPart[name] ?? hasName)
    if (field === null) continue
    const text = name === 'addresscountry' ? countryOf(field) : nameOf(field.values[0]!)
    if (text !== null) fields.set(name, { ...field, values: [text] })
  }
  return fields
}

/** Of several names for a country ("sri lanka,srilanka", "lk") the first that is one. */
function countryOf({ values }: RawField): string | null {
  if (values.length === 1) return nameOf(values[0]!)
  const names = values.flatMap((value) => nameOf(value)?.split(',') ?? [])
  return names.find((name) => readCountry(name.trim(), null) !== null)?.trim() ?? nameOf(values[0]!)
}

function hasName(value: RawValue): boolean {
  return nameOf(value) !== null
}

/** "Global" is no town. */
function isTown(value: RawValue): boolean {
  return isNoNumber(value) && !/^(?:global|worldwide)$/i.test(nameOf(value) ?? '')
}

/** The numbers towns and countries have in a site's own lists say nothing. */
function isNoNumber(value: RawValue): boolean {
  return /\D/.test(nameOf(value) ?? '')
}

const partOfWorld =
  /(?<!\p{L})(?:(?:east|west|central|southern|north|south|sub-saharan|middle|latin)\w* )?(?:africa|asia|europe|america|americas|oceania|middle east|emea|apac|latam|mena|international|worldwide|global|remote)(?!\p{L})/iu

/** What a site calls the part of the world it files a job under is no region of a country. */
function isNoPartOfWorld(value: RawValue): boolean {
  const name = nameOf(value)
  return name !== null && !partOfWorld.test(name)
}

/** A line with a house's number, or that is called a street. */
function isStreet(value: RawValue): boolean {
  return (
    typeof value === 'string' &&
    value.split('\n').some((line) => /\p{L}/u.test(line) && (/\d/.test(line) || street.test(line)))
  )
}

const street =
  /(?:stra(?:ß|ss)e|straat|gatan|gata|utca|улица|проспект|переулок|вулиця) *$|(?<!\p{L})(?:street|avenue|улица|проспект|вулиця)$|^(?:rue|avenue|avenida|calle|rua|via|ulica|ul\.|ул\.|пр-т|вул\.) \S/iu

/** What a part of an address has to be, where a name is not enough. */
const fitsPart: Readonly<Record<string, (value: RawValue) => boolean>> = {
  streetaddress: isStreet,
  addresslocality: isTown,
  addresscountry: isNoNumber,
  addressregion: isNoPartOfWorld,
}
