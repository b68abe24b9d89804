// Who seeks somebody, on pages that report of it: "The University of Marlow has announced a walk-in interview for …".
// Such pages are signed by who reports.

import { isPlainName, plainName } from '../names/organisationNames.ts'

const word = "\\p{Lu}[\\p{L}&'’.-]{0,40}"
const shape = new RegExp(
  `(?:^|\\n|[.!?]\\s)\\s{0,20}((?:The )?${word}(?: (?:(?:of|for|and|the|de|&) )?${word}){0,8})(?: \\([A-Z]{2,10}\\))?` +
    '(?:,[^.;\\n]{2,60},)? (?:has|have) (?:recently |officially |now )?(?:published|announced|issued|released|invited|notified|advertised|declared) ' +
    '[^.;\\n]{0,60}?\\b(?:recruitment|vacanc(?:y|ies)|walk-?in|applications?|openings?|job notification|employment notice)\\b',
  'u',
)
/** What reports stands on top. */
const longestRead = 3000

/** Whom a report of an offer names as who makes it. */
export function announcedBy(text: string): string | null {
  const name = shape.exec(text.slice(0, longestRead))?.[1]
  return name !== undefined && isPlainName(name) ? plainName(name) : null
}
