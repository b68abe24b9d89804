// The keys under which applications say where a job is, by schema.org's name for each part, which value of a part's keys is
// meant, and which places are a country and nothing nearer. How a place is made of them is in unmarkedPlaces.ts.

import { isPartOfWorld } from '../../../places/address.ts'
import { nameCountry, readCountry } from '../../../places/countries.ts'
import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { pattern } from '../../../text/pattern.ts'
import { foreignKeys } from './foreignKeys.ts'
import { fieldAt, firstAt, nameOf, pathList } from './keyPaths.ts'

/** The parts that are there, by the names of `paths`, each as a text. */
export function partsOf(node: RawNode, paths: Record<string, readonly string[]>): Map<string, RawField> {
  const fields = new Map<string, RawField>()
  for (const [name, list] of Object.entries(paths)) {
    const field = firstAt(node, list, fitsPart[name] ?? hasName)
    if (field === null) continue
    const text = name === 'addresscountry' ? countryOf(field) : nameOf(field.values[0]!)
    if (text !== null) fields.set(name, { ...field, values: [text] })
  }
  const street = paths.streetaddress === undefined ? null : numberedStreet(node, paths.streetaddress)
  if (street !== null) fields.set('streetaddress', street)
  return fields
}

const houseNumbers = pathList(
  'hausnummer housenumber streetnumber building buildingnumber huisnummer numerocalle numerorua',
)

/** A street and its number, each under a key of its own. */
function numberedStreet(node: RawNode, paths: readonly string[]): RawField | null {
  const house = firstAt(node, houseNumbers, (value) => /^\d/.test(nameOf(value) ?? ''))
  const street = house === null ? null : firstAt(node, paths, isNameOnly)
  return street && { ...street, values: [`${street.values[0]} ${nameOf(house!.values[0]!)}`] }
}

function isNameOnly(value: RawValue): boolean {
  return typeof value === 'string' && !/\d/.test(value)
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

const partOfWorld = pattern('iu')`
  (?<!\p{L})(?:africa|asia
    |europe|america|americas|oceania|middle east|emea|apac|latam|mena|international|worldwide|global
    |remote)(?!\p{L})
`

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
  /(?:stra(?:ß|ss)e|straat|gatan|gata|utca|улица|проспект|переулок|вулиця) *$|(?<!\p{L})(?:street|avenue)$|^(?:rue|avenue|avenida|calle|rua|via|ulica|ul\.|ул\.|пр-т|вул\.) \S/iu

/** What a part of an address has to be, where a name is not enough. */
const fitsPart: Readonly<Record<string, (value: RawValue) => boolean>> = {
  streetaddress: isStreet,
  addresslocality: isTown,
  addresscountry: isNoNumber,
  addressregion: isNoPartOfWorld,
}

/** Where a place stands, the likelier first. */
export const placePaths = [
  ...pathList(`locationparsed jobpositionlocation.locationsummary jobpositionlocation joblocation alllocations
    categories.alllocations joblocations postinglocations locations.location locations.nodes places.nodes locations
    location.places location joblocationname jobpostlocation locationname locationsname locationstext
    primarylocation positionlocation workplaceaddress worklocations worklocation lieutravail
    physicallocation officelocation officelocationarr officelocationshowarr workingarea stellenlokationen
    arbeitsort positionlocationdisplay locationdisplay
    addresses ubicacion direccion endereco standort lieu categories.location atslocation workplace.location
    offices office countries address.postaladdress`),
  ...foreignKeys.place,
]
/** Where further places stand. */
export const morePaths = pathList(
  'additionallocations secondarylocations otherlocations multilocation multilocations additionaloffices.office additionaloffices',
)

const placeWords = pathList('workplace work job site location primarylocation')

/** What a town is called in languages other than English and German. */
const foreignTowns = `poststed postort ciudad cidade localidad localidade poblacion municipio citta comune miasto plaats stad gemeente
  kommun kommunnamn kommune mesto`
/** And what it lies in. */
const foreignRegions = `provincia uf provincie wojewodztwo voivodeship prefecture prefecturename pref todofuken sido provincename
  oblast canton kanton comunidadautonoma regione fylke fylkename lansnamn maakunta megye judet governorate emirate`
/** The parts of an address in an object that is one. */
export const partPaths: Record<string, readonly string[]> = {
  addresslocality: pathList(
    `addresslocality addresscity city cityname municipality municipal town townorcity ort stadt ville locality ${foreignTowns} area`,
  ),
  addressregion:
    pathList(`addressregion region bundesland state statename province stateprovince stateorprovince
      countrysubdivisioncode countrysubdivisions
    statecode adminlevel1 countrysubdivisionlevel1.codevalue estado lan region2 county ${foreignRegions}`),
  addresscountry: pathList(
    'addresscountry countrycode country countryname countryiso2a isocountrycode isocountry land pais paese kraj',
  ),
  postalcode: pathList(
    'postalcode zip zipcode plz codepostal postcode cp codigopostal cep postnummer postnumber',
  ),
  streetaddress: pathList(
    'streetaddress street streetname addressline1 addressline line1 street1 strasse gateadresse gatuadress adresse address',
  ),
}
/** The same where they stand in the posting itself. */
export const loosePaths: Record<string, readonly string[]> = {
  addresslocality: [
    ...ofPlace('city town'),
    ...pathList(
      `city addresscity actualcity town municipality municipalityname municipal ort stadt locality ${foreignTowns}`,
    ),
  ],
  addressregion: [
    ...ofPlace('state region province'),
    ...pathList(`state addressstate region bundesland province statename statecode ${foreignRegions}`),
  ],
  addresscountry: [
    ...pathList('country addresscountry countrycode countryname land pays pais paese'),
    ...ofPlace('country'),
  ],
  postalcode: [
    ...ofPlace('postalcode postcode zip zipcode'),
    ...pathList('postalcode zip zipcode plz postcode'),
  ],
  streetaddress: [
    ...ofPlace('streetaddress street address addressline1'),
    ...pathList('streetaddress street addressline1 address'),
  ],
}

/** `workplaceCity`, `job_city`: the same of where one works. */
function ofPlace(parts: string): readonly string[] {
  return pathList(parts).flatMap((part) => placeWords.map((word) => word + part))
}

/** The same of who employs, for a job that names no place of its own. */
export const employerParts: Record<string, readonly string[]> = {
  addresslocality: pathList('employercity companycity organizationcity'),
  addressregion: pathList('employerstate companystate employerregion companyregion'),
  addresscountry: pathList('employercountry companycountry'),
  postalcode: pathList('employerzip companyzip employerpostcode companypostcode'),
  streetaddress: pathList('employerstreet companystreet'),
}

/** Whether a place as gathered here is a country and nothing nearer. */
export function isCountry(value: RawValue): boolean {
  return nameOfCountry(value) !== null
}

const anywhere = /(?<!\p{L})(?:world ?wide|anywhere|global)(?!\p{L})/iu

function nameOfCountry(value: RawValue): string | null {
  if (!isNode(value)) {
    const text = String(value).trim()
    const code = readCountry(text, null)
    if (code !== null) return text.length < 4 ? nameCountry(code) : text
    return anywhere.test(text) || isPartOfWorld(text) ? text : null
  }
  const address = fieldAt(value, 'address')?.values[0]
  const name = fieldAt(value, 'name')?.values[0]
  if (name !== undefined) return isNode(name) ? null : nameOfCountry(name)
  if (address === undefined || !isNode(address)) return null
  const [part, second] = address.fields.values()
  const isAlone = part !== undefined && second === undefined && address.fields.has('addresscountry')
  return isAlone ? nameOfCountry(part.values[0]!) : null
}

/** The countries of places that are nothing else, as regions to apply from. */
export function countriesOf(places: RawField): RawField {
  return { ...places, values: places.values.map(nameOfCountry).filter((name) => name !== null) }
}
