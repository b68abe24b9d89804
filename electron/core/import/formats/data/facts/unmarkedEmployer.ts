// Who employs in an unmarked posting: an object, or a name with an address and a logo beside it, brought to the shape
// of schema.org's Organization. organisation.ts interprets it.

import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { namesDepartment } from '../../../wording/names/departments.ts'
import { foreignKeys } from '../keys/foreignKeys.ts'
import { firstAt, nameOf, pathList, plainKey } from '../keys/keyPaths.ts'
import { firstShaped, keyShapes } from '../keys/keyShapes.ts'
import { firstWorded } from '../keys/keyWords.ts'
import { isPageAddress } from '../unmarkedSigns.ts'

const employerPaths = [
  ...pathList(`hiringorganization hiringorg.hiringorgname company companyname careerpagename careerpage employername employer subcompany firma
    entreprise arbeitgeber organizationname organization organisation startup parentorganizationname
    hiringcompany businessname client institution university unternehmen empresa org workplace.legalname workplace.brand arbetsplats.arbetsplatsnamn job.company
    linkeddata.hiringorganization`),
  ...foreignKeys.employer,
]
const urlsBeside = pathList('companyurl companywebsite companyhomepage employerurl employerwebsite')
const logosBeside = pathList('companylogo companylogourl employerlogo logo logourl')
const urlsInside = pathList('alternateurl website websiteurl homepage sameas url')
const logosInside = pathList('logo logourl logourls.original')

/** What `hiringOrganization` would say; null where nobody is named. */
export function gatherEmployer(node: RawNode): RawField | null {
  const field =
    firstAt(node, employerPaths, isNamed) ??
    firstShaped(node, keyShapes.employer, (value) => typeof value === 'string' && isNamed(value)) ??
    firstShaped(node, keyShapes.employerHolder, (value) => isNode(value) && nameInside(value) !== null) ??
    firstWorded(node, 'hiringorganization') ??
    firstAt(node, ['author', 'profile'], isFirm)
  if (field === null) return null
  const [first, second] = field.values
  const isName = typeof first === 'string' && second === undefined
  return { ...field, values: isName ? [withWhatIsBeside(node, field)] : field.values.map(employerOf) }
}

/** A number is what a site knows an employer by, and no name; a department is one of its parts. */
function isNamed(value: RawValue): boolean {
  const name = nameOf(value) ?? ''
  return /\D/.test(name) && !namesDepartment(name)
}

/** Who put a job online, where a firm's logo or page is kept of them; a person has a portrait. */
export function isFirm(value: RawValue): boolean {
  return (
    isNode(value) && isNamed(value) && [...value.fields.keys()].some((key) => ofFirms.test(plainKey(key)))
  )
}

const ofFirms = /^(?:logo|corporat|web(?:site)?$)/

/** A name, with the employer's address and logo that stand beside it. */
function withWhatIsBeside(node: RawNode, name: RawField): RawValue {
  const url = firstAt(node, urlsBeside, isPageAddress)
  const logo = firstAt(node, logosBeside, isPageAddress)
  return url === null && logo === null ? name.values[0]! : writeOrganization(name, url, logo)
}

/** An employer given as an object as schema.org's Organization; a name, or what says its own type, as it is. */
export function employerOf(value: RawValue): RawValue {
  if (!isNode(value) || value.types.length > 0) return value
  const first = value.fields.values().next().value
  const name = nameInside(value)
  return writeOrganization(
    name === null || first === undefined ? null : { ...first, values: [name] },
    firstAt(value, urlsInside, isPageAddress),
    firstAt(value, logosInside),
  )
}

/** What an object about an employer calls it: `{"organisationName": …}`, `{"data": {"attributes": {"company_name": …}}}`. */
function nameInside(value: RawNode): string | null {
  const inner = firstAt(value, ['data.attributes', 'attributes'], isNode)?.values[0]
  const holder = inner !== undefined && isNode(inner) ? inner : value
  const isShort = (name: RawValue): boolean => typeof name === 'string' && name.length <= longestName
  const named = firstAt(holder, namesInside, (name) => typeof name === 'string')?.values[0]
  // A number is what a site knows them by.
  const name = nameOf(named ?? value)
  if (name !== null && /\D/.test(name)) return name
  return nameOf(firstAt(holder, ['description'], isShort)?.values[0] ?? '') ?? nameFurtherIn(holder)
}

/** `{"site.web.Company": {"companyResult": {"name": …}}}`: what it refers to, and what was found there. */
function nameFurtherIn({ fields }: RawNode): string | null {
  for (const [key, { values }] of fields) {
    const [inner, other] = values
    if (inner === undefined || other !== undefined || !isNode(inner)) continue
    const name = fields.size === 1 || ofEmployer.test(plainKey(key)) ? nameInside(inner) : null
    if (name !== null) return name
  }
  return null
}

const ofEmployer = /^(?:company|employer|organi[sz]ation)/

const namesInside = pathList(
  'companyname compname clientname employername organizationname organisationname advertisername',
)
/** An advertiser is called by its description. */
const longestName = 80

function writeOrganization(name: RawField | null, url: RawField | null, logo: RawField | null): RawNode {
  const fields = new Map<string, RawField>()
  if (name !== null) fields.set('name', name)
  if (url !== null) fields.set('url', url)
  if (logo !== null) fields.set('logo', logo)
  return { types: ['Organization'], id: null, fields }
}
