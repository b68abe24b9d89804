// JSON that is written flat: a list in which objects name the places of their values, as Nuxt and React Router leave it in
// their pages, and values that each stand beside the number of their kind, as Astro does.

const mostValues = 50_000
/** A long text may be named often. */
const mostLetters = 8 * 1024 * 1024
const depthLimit = 64

type Json = null | string | number | boolean | Json[] | { [key: string]: Json }

/** The list with its values in their places, as JSON; null where it is none of that kind. */
export function unflatten(text: string): string | null {
  const list = /^\s*\[/.test(text) ? parse(text) : null
  if (!Array.isArray(list) || list.length < 3 || !list.slice(0, 3).some(isTableOfPlaces)) return null
  let values = 0
  let letters = 0
  const valueAt = (place: Json, depth: number): Json => {
    values += 1
    if (typeof place !== 'number' || values > mostValues || depth > depthLimit) return null
    const value = list[place]
    if (typeof value === 'string') letters += value.length
    if (letters > mostLetters) return null
    if (value === undefined || value === null || typeof value !== 'object') return value ?? null
    if (!Array.isArray(value)) {
      const named = Object.entries(value).map(([key, inner]): [string, Json] => [
        /^_\d+$/.test(key) ? String(list[Number(key.slice(1))] ?? key) : key,
        valueAt(inner, depth + 1),
      ])
      return fromEntries(named)
    }
    // `["Reactive", 1]`, `["Date", "2031-03-01"]`: a kind and what it is of.
    const [kind, inner] = value
    if (typeof kind !== 'string') return value.map((each) => valueAt(each, depth + 1))
    return typeof inner === 'number' ? valueAt(inner, depth + 1) : (inner ?? null)
  }
  return JSON.stringify(valueAt(0, 0))
}

function isTableOfPlaces(value: Json): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  const places = Object.values(value)
  return places.length > 0 && places.every((place) => Number.isInteger(place))
}

/** `{"title":[0,"Baker"],"tags":[1,[[0,"rye"]]]}` without the kinds, as JSON; null where it is not written so. */
export function withoutKinds(text: string): string | null {
  const stated = parse(text)
  if (stated === null || typeof stated !== 'object' || Array.isArray(stated)) return null
  const bare = (value: Json, depth: number): Json => {
    if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'number' || depth > depthLimit)
      return null
    const inner = value[1] ?? null
    if (Array.isArray(inner)) return inner.map((each) => bare(each, depth + 1))
    if (inner === null || typeof inner !== 'object') return inner
    return fromEntries(Object.entries(inner).map(([key, each]) => [key, bare(each, depth + 1)]))
  }
  return JSON.stringify(bare([0, stated], 0))
}

/** An object without a prototype: a key of the page may be `__proto__`. */
function fromEntries(entries: readonly (readonly [string, Json])[]): { [key: string]: Json } {
  const object: { [key: string]: Json } = Object.create(null)
  for (const [key, value] of entries) object[key] = value
  return object
}

function parse(text: string): Json {
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch {
    return null
  }
}
