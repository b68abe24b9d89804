// The town a marked posting names only in its text: beside a label ("Standort: Wil"), below one, or in a sentence ("this
// role is based in Leeds"). Offered where the data name no town and do not say that one works from anywhere.

import type { Hint, Place, WorkMode } from '../../../../../shared/posting.ts'
import { readEastAddress } from '../../places/eastAddress.ts'
import { withoutModeWords } from '../../places/modeWords.ts'
import { isCountryOnly, readPlaceText } from '../../places/placeText.ts'
import { isWellKnownTown } from '../../places/townsByCountry.ts'
import { readMode } from '../../places/workMode.ts'
import { pattern } from '../../text/pattern.ts'
import { quoteOf } from '../../text/snippet.ts'
import { plainLine } from '../lines/furniture.ts'
import { isPlace } from '../lines/placeAlone.ts'
import { isWrittenAsTown } from '../lines/writtenAsTown.ts'
import { knownTowns } from '../names/knownTowns.ts'
import { labelOf } from '../names/labelNames.ts'
import { fieldOfLabel } from '../names/labels.ts'
import { kindOfPlace, placesInText } from './placesInText.ts'

const longestPlace = 60
const longestLabel = 40
const mostLines = 300

/** What is stated of where one works, and what its hints say. */
interface Whereabouts {
  locations: readonly Place[]
  workMode: WorkMode
  hints: readonly Hint[]
}

/** The town the text names, with the line that does; none where a place of work is stated. */
export function placeHint(lines: readonly string[], { locations, workMode, hints }: Whereabouts): Hint[] {
  // "Remote: our office is in Leeds" says where the office is.
  const isFromHome = hints.some(({ field, value }) => field === 'workMode' && value === 'remote')
  if (workMode === 'remote' || !locations.every(isWide)) return []
  const full = lines.filter((line) => line !== '').slice(0, mostLines)
  const labelled = placeBesideLabel(full)
  if (labelled !== null) return [hintAt(labelled.line, [labelled.place])]
  const places = isFromHome ? [] : placesInText(lines).filter(isNoArea)
  const [town] = places[0]?.split(',') ?? []
  const line = town === undefined ? undefined : full.find((each) => each.includes(town))
  return line === undefined || ofFirm.test(line) ? [] : [hintAt(line, places)]
}

/** Where a firm sits is not where the job is. */
const ofFirm = /headquarter|\bHQ\b|founded|offices (?:are )?in\b|interviews?\b/i

function hintAt(line: string, places: readonly string[]): Hint {
  return { field: 'locations', text: quoteOf(line, places[0]!.split(',')[0]!), value: places.join('; ') }
}

/** A country or a region, where the job is somewhere. */
function isWide({ locality, postalCode, street, region, countryCode }: Place): boolean {
  return (
    locality === null && postalCode === null && street === null && (region !== null || countryCode !== null)
  )
}

function placeBesideLabel(lines: readonly string[]): { place: string; line: string } | null {
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLabel + longestPlace) continue
    const [, label, beside] = /^([^:：]{2,40}?)\s*(?:[:：]\s*(.*))?$/u.exec(plainLine(line)) ?? []
    if (label === undefined || fieldOfLabel.get(labelOf(label)) !== 'joblocation') continue
    const [value = '', stands = ''] =
      (beside ?? '') === '' ? [lines[index + 1], lines[index + 1]] : [beside, line]
    const place = placeIn(value.replace(/^[-*•]\s+|[\s.]+$/gu, ''))
    if (place !== null) return { place, line: stands }
  }
  return null
}

/** "Location: Various", "Job location: Float pool", "East Coast, United States" */
const noTown = pattern('i')`
  ^(?:(?:east|west|gulf) coast|(?:north|south)(?:east|west)|mid-?west|various|multiple|several|flexible
    |negotiable|nation|state|tb[acd]|to be|see|any|all|other|not?|depends|client|customer|travel|dept
    |department|float|unit|room|floor|building|ward|clinic|school|hospital|store|shop|plant
    |warehouse)(?![a-z])
`

/** "Hybrid - London" names London: how one works is read elsewhere. */
function placeIn(value: string): string | null {
  if (value.length > longestPlace) return null
  const place =
    readMode(value) === null ? value : withoutModeWords(value).replace(/^.*\b(?:only|based)$/i, '')
  return isAddress(place) || isTown(place) ? place : null
}

/** "80331 München", "12 High Street, Leeds LS1 4AB", "東京都渋谷区" */
function isAddress(text: string): boolean {
  const place = readPlaceText(text, null)
  return (
    place !== null && place.locality !== null && (place.postalCode !== null || readEastAddress(text) !== null)
  )
}

/** "Berlin oder München" */
const betweenTowns = /\s*[,/;&|]\s*|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|i|lub)\s/u

function isTown(text: string): boolean {
  if (!/^\p{Lu}|^\p{Lo}/u.test(text) || readMode(text) !== null) return false
  if (noTown.test(text) || kindOfPlace.test(text) || !isNoArea(text)) return false
  const towns = text.split(betweenTowns)
  if (towns.length > 1 && towns.every(isWellKnownTown)) return true
  return isPlace(text) || knownTowns(text).length > 0 || isWrittenAsTown(text, `Location: ${text}`)
}

/** "Canada", "EU": where in it somewhere is, is not said. */
function isNoArea(text: string): boolean {
  return !text.split(/[,/]/).every((part) => isCountryOnly(part.trim()) || area.test(part.trim()))
}

const area = /^(?:EU|EMEA|APAC|LATAM|US|UK|Europe|Asia)$/
