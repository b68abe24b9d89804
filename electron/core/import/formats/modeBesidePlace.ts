// "Leeds (hybrid)" on a page whose data only say Leeds.

import { warning } from '../../../../shared/messages.ts'
import type { Place } from '../../../../shared/posting.ts'
import { fold } from '../places/address.ts'
import { readPlaces } from '../places/places.ts'
import { fieldOf, type RawPosting } from '../raw.ts'

const plain = { employerName: null, lang: null }

/** Adds to a posting how one works there, where `lower` says it of the same town, and `lower` alone. */
export function fillModeBesidePlace(posting: RawPosting, lower: RawPosting): void {
  const told = fieldOf(lower.node, 'joblocationtype', 'joblocation')
  if (told === null || posting.node.fields.has('joblocationtype')) return
  const { workMode, locations } = readPlaces(lower.node, plain).value
  if (workMode !== 'hybrid' && workMode !== 'onsite') return
  const own = readPlaces(posting.node, plain).value
  if (own.workMode !== 'unknown' || own.applicantRegions.length > 0) return
  if (!isSameTown(own.locations, locations)) return
  posting.node.fields.set('joblocationtype', { ...told, values: [workMode] })
  posting.warnings.push(warning('FILLED_FROM_PAGE', { field: 'workMode', path: told.path }))
}

function isSameTown([one, ...more]: readonly Place[], [other, ...others]: readonly Place[]): boolean {
  if (one === undefined || other === undefined || more.length + others.length > 0) return false
  return fold(one.locality ?? one.label) === fold(other.locality ?? other.label)
}
