// What answers where by its form, though nobody knows the town: "Kendal", "Trento, Vicolo dei Birri 7". Only to be asked
// behind a word for places, since names of anything have that form.

import { pattern } from '../../text/pattern.ts'
import { namesDepartment } from '../names/departments.ts'
import { namesOccupation } from '../names/occupations.ts'
import { isPlace } from './placeAlone.ts'
import { isEmployment, isMode } from './workAlone.ts'
import { namesHouse } from './writtenAsTown.ts'

/** "Trento, Vicolo dei Birri 7", "Deltebre (Tarragona)", and not "Bei uns", "Online". */
const townAndMore = pattern('u')`
  ^\p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?: (?:\p{Lu}\p{Ll}[\p{L}'’-]{1,24}|de|del|la|di|am|an der|sur|upon|do|da)){0,3}
  (?:, \p{L}[\p{L} .'’-]{2,40} \d{1,4}[a-z]?| \(\p{Lu}[\p{L} -]{2,30}\))$
`

/** The first word of what says where and names no town. */
const noName = pattern('iu')`
  ^(?:all|any|many|several|multiple|various|unlimited|worldwide|limited|nationwide|none|open|other|see|view|to|tb[acd]
    |from|our|your|the|main|first|online|onsite|remote|anywhere|everywhere|indoors?|outdoors?|home|kitchen|flexible|at|on
    |flera|alla|obegränsat|många|hel[ae]|flere|alle|useita|kaikki|mange|diverse|verschiedene|mehrere|bei|beim|in|im|am|an|auf
    |hier|zuhause|deutschlandweit|bundesweit|chez|en|sur|dans|ici|divers|plusieurs|aquí|varios|varias|diversos|diversas|nel|nella|presso
    |qui|varie|bij|op|thuis|hos|på|na|no|u|w|dowolne|różne|různá|různé|libovolné|volné|zoom|teams|room|raum)(?!\p{L})
`

/** Said in place of a town, also behind a label that means one. */
const noPlace = pattern('iu')`
  ^(?:応相談|要相談|相談|面[议議]|negotiable|tb[acd]|n\/a|all|any|various|multiple(?: locations)?|flexible|to be \p{L}+
    |see (?:below|above|advert|description|text)|dowolne|diverse|verschiedene|mehrere|divers|plusieurs|varios|varias
    |diversos|diversas|varie|různé|różne)$
`

/** Whether a text says that no place is said. */
export function isNoPlace(value: string): boolean {
  return noPlace.test(value)
}

/** Whether a text in the place of a town names none: "Our office", "To be confirmed", "Warehouse". */
export function namesNoTown(value: string): boolean {
  return (
    noName.test(value) ||
    isMode(value) ||
    isEmployment(value) ||
    ((namesHouse(value) || namesDepartment(value) || namesOccupation(value)) && !value.includes(','))
  )
}

const townAlone = /^\p{Lu}\p{L}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}$/u

/** "Härnösand", "Leeds, Otley": names and nothing else; "Several" and "All" are none. */
export function areTowns(value: string): boolean {
  return value.split(/\s*[,;/·]\s*/).every((part) => townAlone.test(part) && !namesNoTown(part))
}

/** Whether a text says where by its form, or is known to. */
export function answersWhere(value: string): boolean {
  return isPlace(value) || (townAndMore.test(value) && !namesNoTown(value))
}
