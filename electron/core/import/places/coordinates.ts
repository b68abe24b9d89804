// Where a place lies on the globe.

import { fieldOf, isNode, type RawNode, type RawValue } from '../raw.ts'

/** Latitude and longitude from `geo`, from a "lat,lon" text, or from the place itself. 0,0 is no place. */
export function readCoordinates(node: RawNode): { lat: number; lon: number } | null {
  const geo = fieldOf(node, 'geo')?.values[0]
  if (typeof geo === 'string') {
    const match = /^\s*(-?\d{1,3}(?:\.\d+)?)(?:\s*[,;]\s*|\s+)(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(geo)
    return match === null ? null : checkCoordinates(Number(match[1]), Number(match[2]))
  }
  const holder = geo !== undefined && isNode(geo) ? geo : node
  const lat = numberOf(fieldOf(holder, 'latitude', 'lat')?.values[0])
  const lon = numberOf(fieldOf(holder, 'longitude', 'lon', 'lng')?.values[0])
  return lat === null || lon === null ? null : checkCoordinates(lat, lon)
}

function numberOf(value: RawValue | undefined): number | null {
  if (value === undefined || isNode(value) || typeof value === 'boolean') return null
  if (typeof value === 'number') return value
  const text = value.trim().replace(',', '.')
  return /^-?\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : null
}

function checkCoordinates(lat: number, lon: number): { lat: number; lon: number } | null {
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  return isOnEarth && (lat !== 0 || lon !== 0) ? { lat, lon } : null
}
