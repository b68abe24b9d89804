// "Leeds or remote": a place, and that one need not be there.

import { withoutModeWords } from '../places/placeText.ts'
import { readMode } from '../places/workMode.ts'

const placeFirst =
  /^(.{2,80}?)\s*(?:\s(?:or|oder|ou|and|und|&|или|або)\s|\/|\+)\s*(?:fully |100% )?(?:remote|home ?office|remoto|远程|リモート|удал[её]нн?о|удал[её]нка|дистанционно|віддалено)(?: \([^()]{1,40}\))?\.?$/i
const remoteFirst =
  /^(?:fully |100% )?(?:remote|home ?office|remoto|удал[её]нн?о|удал[её]нка|дистанционно|віддалено)\s*(?:\s(?:or|oder|ou|или|або)\s|\/)\s*(?:in )?(.{2,80})$/i

interface PlaceOrRemote {
  place: string
  /** That one may stay at home; null where the place says itself how one works there: "Hybrid – Leeds or remote". */
  mode: 'TELECOMMUTE' | null
}

/** Both sides of such a choice; null where a text is none. */
export function partPlace(text: string): PlaceOrRemote | null {
  const place = placeFirst.exec(text)?.[1] ?? remoteFirst.exec(text)?.[1]
  if (place === undefined || withoutModeWords(place) === '') return null
  return { place, mode: readMode(place) === null ? 'TELECOMMUTE' : null }
}
