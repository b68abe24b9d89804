// A town with its state or province and no country, where no country is meant: "Austin, TX", "Salem, OR 97301", "Halifax,
// Nova Scotia", "Sydney NSW", "Salvador, BA". Most codes of states are a country's too, so "Marlow, CA" stays whole
// unless a postal code or lettersBehindTown.ts settles it. Which country the state is in is not said, and is not told here.

import { readCountry } from './countries.ts'
import { lettersBehind } from './lettersBehindTown.ts'
import { countryOfState, hasPostalCode, isCounty, isStateCode, isStateName, isStateOf } from './states.ts'

interface TownInState {
  street: string | null
  town: string
  state: string
  postalCode: string | null
}

const coded = /^([A-Z]{2})(?: (\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?$/
const ofAustralia = /^(NSW|VIC|QLD|TAS|ACT)(?: (\d{4}))?$/
const townName = /^\p{Lu}[^\d:]{1,58}$/u

/** "Sydney NSW", "Ballarat VIC 3350", "Houston TX 77002", "São Paulo - SP", "São Paulo/SP"; "Relocation OK" is none. */
const withoutComma =
  /^(.{2,58}?)(?: - | – |\s?\/\s?| (?!(?:OK|OR)$))([A-Z]{2,3}(?: \d{4,5}(?:-\d{4})?| [A-Z]\d[A-Z] ?\d[A-Z]\d)?)$/

/** The parts of a place that commas part, where they are such a town, at most with its street in front; else null. */
export function townInState(parts: readonly string[], lang: string | null): TownInState | null {
  const whole = parts.length === 1 ? withoutComma.exec(parts[0]!)?.slice(1) : null
  const [state, town, street = null, ...more] = [...(whole ?? parts)].reverse()
  if (state === undefined || town === undefined || more.length > 0 || !townName.test(town)) return null
  if (street !== null && !/\d/.test(street)) return null
  const [, code, postalCode = null] = ofAustralia.exec(state) ?? coded.exec(state) ?? []
  if (code === undefined)
    return (isStateName(state) && state !== 'Georgia') || isCounty(state)
      ? { street, town, state, postalCode }
      : null
  return isSurely(town, code, postalCode, lang) ? { street, town, state: code, postalCode } : null
}

function isSurely(town: string, code: string, postalCode: string | null, lang: string | null): boolean {
  if (code.length === 3) return true
  if (postalCode !== null)
    return /^\d/.test(postalCode) ? hasPostalCode(code, postalCode) : countryOfState(code) === 'CA'
  if (lettersBehind(town, code, lang) === 'state') return true
  return (isStateCode(code) || isStateOf('BR', code)) && readCountry(code, null) === null
}
