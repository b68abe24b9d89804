// Where an unmarked posting says that one works at home, in an office or both: words under many names, short ones
// that mean it only under such a name, and switches. workMode.ts says what the words mean.

import { readMode } from '../../../places/workMode.ts'
import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { fieldAt, firstAt, nameOf, pathList } from '../keys/keyPaths.ts'
import { firstShaped, keyShapes } from '../keys/keyShapes.ts'
import { placePaths } from '../keys/placeParts.ts'

/** Where the mode stands: in the posting, else in its place. */
const holders = ['', 'location.', 'locations.', 'joblocation.', 'contract.', 'job.']

const modePaths =
  pathList(`joblocationtype workplacetype workplace remotetype worktype workmode worklocationtype remotestatus
  remotemode remotepolicy workarrangement workarrangements workarrangements.data.label.text arrangement
  locationtype modality modalidad modalidade modalita regime teletravail schedule remote extensions
  categories.commitment commitment`)
const switches: readonly (readonly [string, readonly string[]])[] = [
  ['HYBRID', pathList('hybrid ishybrid')],
  [
    'TELECOMMUTE',
    pathList(
      'remote isremote remotework telecommuting telecommute jobisremote fullyremote isvirtual hasvirtuallocation homeofficemoeglich',
    ),
  ],
  ['ON_SITE', pathList('onsite isonsite')],
]
/** What answers "remote?". A Map, as a plain object would also know `constructor`. */
const shortModes = new Map([
  ...pathList('full fulltime fully').map((word) => [word, 'Fully remote'] as const),
  ...pathList('yes true').map((word) => [word, 'TELECOMMUTE'] as const),
  ...pathList('partial punctual').map((word) => [word, 'HYBRID'] as const),
])

/** What answers "where does one work?". */
const workplaces = new Map(pathList('office inoffice onpremise').map((word) => [word, 'ON_SITE'] as const))

/** Whether a mode as gathered here is remote and nothing else. */
export function isRemote(mode: RawField): boolean {
  return mode.values.some((value) => value === 'TELECOMMUTE' || readMode(String(value)) === 'remote')
}

/** What `jobLocationType` would say: a word that names the mode, else a switch that is on; null for neither. */
export function gatherMode(node: RawNode): RawField | null {
  // A word says more than a switch beside it: `"remoteWork": true, "remoteWorkType": "HYBRID"`.
  const named = firstShaped(node, keyShapes.mode, isOneMode)
  for (const holder of holders) {
    const mode = modeAt(node, holder) ?? (holder === '' && named !== null ? asModes(named) : null)
    if (mode !== null) return mode
    const isOn = switchAt(node, holder)
    if (isOn !== null) return isOn
  }
  const said = firstShaped(node, keyShapes.mode, saysMode)
  if (said !== null) return asModes(said)
  const isOn = firstShaped(node, keyShapes.isRemote, (value) => /^(?:true|yes)$/i.test(String(value)))
  if (isOn !== null) return { ...isOn, values: ['TELECOMMUTE'] }
  const [type] = node.types
  const [first] = node.fields.values()
  if (type !== undefined && first !== undefined && isOneMode(type))
    return { ...first, key: 'type', values: [type] }
  return (
    firstAt(node, kindPaths, isOneMode) ??
    firstAt(node, placeNames, isOneMode) ??
    firstAt(node, placePaths, isOneMode)
  )
}

const longestChoice = 120

/** Where a site keeps the kind of a job, of which working at home is one. */
const kindPaths = pathList(
  'jobtype typejob employmenttype type jobcategory category contracttype employment contrat format modo',
)

/** What a site calls a place that has an address of its own: "Hybrid". */
const placeNames = pathList('joblocation.name location.name')

function asModes(field: RawField): RawField {
  return { ...field, values: field.values.flatMap(modesSaid) }
}

function saysMode(value: RawValue): boolean {
  return modesSaid(value).length > 0
}

/** One mode, or those in the only list of an object: `{"workFormatsElement": ["REMOTE", "HYBRID"]}`. */
function modesSaid(value: RawValue): string[] {
  const one = modeText(value)
  if (one !== null) return [one]
  const [only, second] = isNode(value) ? value.fields.values() : []
  return second === undefined ? (only?.values ?? []).flatMap((each) => modeText(each) ?? []) : []
}

/** The word for a mode that a value is, or that an object is called, known by or a kind of: `{"id": "ON_SITE", "name": "…"}`. */
function modeText(value: RawValue): string | null {
  const names = isNode(value)
    ? [nameOf(value), ...(fieldAt(value, 'id')?.values ?? []), ...value.types]
    : typeof value === 'string'
      ? [value]
      : []
  return names.map(String).find((name) => readMode(name) !== null) ?? null
}

/** Whether a value is one word for a mode; what says more is read as a place. */
export function isOneMode(value: RawValue): boolean {
  return typeof value === 'string' && saysMode(value) && /^(?:fully |100 ?% )?[\p{L}-]+$/iu.test(value)
}

/** "Onsite/Remote" as both, where each part is a mode by itself; else the text as it is. */
function modesIn(text: string): string[] {
  const parts = text.length <= longestChoice ? text.split(/\s?[/,|;&]\s?|\sor\s/i) : []
  return parts.length > 1 && parts.every((part) => readMode(part) !== null) ? parts : [text]
}

function modeAt(node: RawNode, holder: string): RawField | null {
  for (const path of modePaths) {
    const field = fieldAt(node, holder + path)
    for (const value of field?.values ?? []) {
      const text = typeof value === 'boolean' ? null : nameOf(value)
      if (field === null || text === null) continue
      const modes = path.startsWith('remote') ? shortModes : path.startsWith('work') ? workplaces : null
      const short = modes?.get(text.toLowerCase())
      if (short !== undefined) return { ...field, values: [short] }
      if (readMode(text) !== null) return { ...field, values: modesIn(text) }
    }
  }
  return null
}

function switchAt(node: RawNode, holder: string): RawField | null {
  for (const [mode, paths] of switches) {
    const inHolder = paths.map((path) => holder + path)
    const field = firstAt(node, inHolder, (value) => value === true)
    if (field !== null) return { ...field, values: [mode] }
  }
  return null
}
