// "Leeds or remote": a place, and that one need not be there.

import { withoutModeWords } from '../../places/modeWords.ts'
import { readMode } from '../../places/workMode.ts'

const placeFirst =
  /^(.{2,80}?)\s*(?:\s(?:or|oder|ou|and|und|&|или|або)\s|\/|\+)\s*(?:fully |100% )?(?:remote|home ?office|remoto|远程|リモート|удал[её]нн?о|удал[её]нка|дистанционно|віддалено)(?: \(([^()]{1,40})\))?\.?$/i
const remoteAndPlace =
  /^(?:fully |100% )?(?:[Rr]emote|[Hh]ome ?[Oo]ffice) (?:and|und|&|et|e|y) (?:in )?(\p{Lu}.{1,60})$/u
const remoteFirst =
  /^(?:fully |100% )?(?:remote|home ?office|remoto|удал[её]нн?о|удал[её]нка|дистанционно|віддалено)(?:\s?\([^()]{1,40}\))?\s*(?:\s(?:or|oder|ou|или|або|\+)\s|\/)\s*(?:in (?!person\b))?(.{2,80})$/i

interface PlaceOrRemote {
  place: string
  /** That one may stay at home; null where the place says itself how one works there: "Hybrid – Leeds or remote". */
  mode: 'TELECOMMUTE' | null
  /** From where one may, "Leeds or Remote (EU)"; null where that is not said, or said by the clock. */
  region: string | null
}

/** Both sides of such a choice; null where a text is none. */
export function partPlace(text: string): PlaceOrRemote | null {
  const first = placeFirst.exec(text)
  const found = first ?? remoteFirst.exec(text) ?? remoteAndPlace.exec(text)
  // "Remote und Leeds (ca. 10 %)"
  if (found === null) return null
  const place = found[1]!.replace(/ \([^()]*\d ?%\)$/, '')
  if (withoutModeWords(place) === '') return null
  const region = /^\p{Lu}[\p{L} ,/]+$/u.exec(first?.[2] ?? '')?.[0] ?? null
  return { place, mode: readMode(place) === null ? 'TELECOMMUTE' : null, region }
}
