// For whom an agency recruits, where it names its client: who is hired works for that one.

import { legalForm } from '../../text/legalForms.ts'
import { isOrganisation, plainName } from '../names/organisationNames.ts'
import { nameOf } from './employerInText.ts'

const longestRead = 20_000

const longestBehind = 200
/** Who works for a client says so as well. */
const seeking =
  /(?:such(?:en|e|t)|looking for|seek(?:ing)?|recruit(?:ing)?|hiring|recherch\p{L}*|recrut\p{L}*|buscamos)(?!\p{L})/iu

const client = new RegExp(
  [
    `(?:[Ff]ür|[Ii]m Auftrag(?: von)?) unsere[nmrs]? (?:[Kk]und(?:en|in)|[Mm]andant(?:en|in)|[Aa]uftraggebers?),?(?: (?:die|der|das|den|dem))?`,
    `(?:[Ff]or|[Oo]n behalf of) (?:my|our) client,?(?: the)?`,
    `(?:[Pp]our|[Pp]our le compte de) notre client,?(?: (?:la|le))?`,
    `[Pp]ara nuestro cliente,?(?: (?:la|el))?`,
  ]
    .map((words) => `(?<!\\p{L})${words} ${nameOf(4)}(?=[ ,.(])`)
    .join('|'),
  'u',
)

/** The client that a text names by what organisations are called: "For our client, Northmill Ltd, we are looking for …". */
export function clientInText(text: string): string | null {
  const read = text.slice(0, longestRead)
  const found = client.exec(read)
  if (found === null) return null
  const name = found.slice(1).find((part) => part !== undefined) ?? ''
  const behind = read.slice(found.index + found[0].length, found.index + found[0].length + longestBehind)
  if (!seeking.test(behind) || !(legalForm.test(name) || isOrganisation(name))) return null
  return plainName(name + (/^\. ?(?:KG|OHG)(?!\p{L})/u.exec(behind)?.[0] ?? ''))
}
