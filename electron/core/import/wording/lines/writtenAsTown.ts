// Whether a text writes a name as one writes a town. Most towns are on no list, but who names one says somewhere what it
// is: behind a postal code, in front of its state or country, "our Marlow office", "based in Marlow", "Praxis in Marlow".

import { isEmploymentWord } from '../../fields/employment.ts'
import { pattern } from '../../text/pattern.ts'
import { namesOccupation } from '../names/occupations.ts'
import { isPlace } from './placeAlone.ts'
import { isMode } from './workAlone.ts'

const nameOfTown = /^\p{Lu}[\p{L}'’.-]{1,30}(?: [\p{L}'’.-]{1,30}){0,3}$/u
/** No sentence behind a name is looked at further. */
const longestTail = 60
const mostMentions = 40

/** What stands in a town. */
const houses =
  'offices?|site|campus|branch|headquarters|HQ|plant|factory|store|shop|studio|hub|location|warehouse|clinic|hospital|school|bakery|' +
  'Standorte?|Filiale|Praxis|Büro|Werk|Niederlassung|Haus|Hotel|Klinik|Schule|Restaurant|Laden|Betrieb|Zentrale|Hauptsitz|Sitz|' +
  'agence|magasin|bureaux?|usine|atelier|boutique|siège|oficinas?|sede|tienda|planta|fábrica|escritório|loja|ufficio|negozio|stabilimento|' +
  'kantoor|vestiging|filiaal|winkel|locatie|kontor|biuro|oddział'
const house = new RegExp(`(?<!\\p{L})(?:${houses}|head ?office)(?!\\p{L})`, 'iu')

/** Whether a place is called by what stands there: "East Coast HQ", "Hauptsitz". */
export function namesHouse(place: string): boolean {
  return house.test(place)
}

const labels =
  '[Ss]tandort|[Aa]rbeitsort|[Ee]insatzort|[Dd]ienstort|[Ss]tandplaats|[Ww]erklocatie|[Ll]ocation|[Ll]ieu|[Uu]bicación|[Ll]ocal'

/** In front of a name: "4, 24975", "based in", "Praxis in", "notre agence de". */
const before = new RegExp(
  `(?:(?:^|[\\n,;/|·•]) ?(?!(?:19|20)\\d\\d )(?:[A-Z]{1,2}-)?\\d{4,5} |\\b\\d{2}-\\d{3} |` +
    '(?<!\\p{L})(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Hh]eadquartered) (?:in|at|near) |(?<!\\p{L})(?:[Bb]asé|[Ss]itué)e?s? à |' +
    `(?<!\\p{L})(?:${labels})\\s?:\\s|(?<!\\p{L})(?:agence|siège|sede|filiale) (?:de|di) |` +
    `(?<!\\p{L})(?:${houses}) (?:is |ist |est )?(?:based |located )?(?:in|at|near|bei|à|en|em|a|te|w) )$`,
  'u',
)
/** Behind it: "office", a state or a country. */
const behind =
  /^(?: (?:office|site|campus|branch|headquarters|HQ|plant|warehouse|area|region)(?!\p{L})|, (\p{Lu}[\p{L} ]{1,30}))/u
/** "Head office", "Sales office": which of them, and not where. */
const noTown = pattern('i')`
  ^(?:the|our|your|this|each|every|any|head|main|home|back|front|local|corporate|central|regional|national
    |international|global|post|box|ticket|field|job|work|web|project|construction|building|business
    |medical|dental|private|public|open|modern|new|sales|marketing|finance|accounting|hr|it|legal
    |engineering|operations|product|design|support|research|admin|administration|management|customer
    |production|manufacturing|technical|development|distribution|training|service|metro|bay|greater
    |subject|key|geographic)(?: |$)
`

/** Whether `name` is written as a town somewhere in `text`. */
export function isWrittenAsTown(name: string, text: string): boolean {
  if (
    !nameOfTown.test(name) ||
    noTown.test(name) ||
    isMode(name) ||
    isEmploymentWord(name) ||
    namesOccupation(name)
  )
    return false
  let at = text.indexOf(name)
  for (
    let count = 0;
    at !== -1 && count < mostMentions;
    count += 1, at = text.indexOf(name, at + name.length)
  ) {
    const tail = text.slice(at + name.length, at + name.length + longestTail)
    if (/^[\p{L}\d]/u.test(tail)) continue
    if (before.test(text.slice(Math.max(0, at - longestTail), at))) return true
    const [found, land] = behind.exec(tail) ?? []
    if (found !== undefined && (land === undefined || isPlace(`${name}, ${land}`))) return true
  }
  return false
}

const between = /\s*[·•|⋅∙]\s*|\s+[/–—-]\s+/
const longestLine = 160

/** "CDI, temps plein, Husby": where one of the parts is a kind or a mode, all are apart. */
function partsAtCommas(part: string): string[] {
  const parts = part.split(/,\s+/)
  return parts.some((each) => isEmploymentWord(each.trim()) || isMode(each.trim())) ? parts : [part]
}

/** The first part of short lines near a title that the text elsewhere writes as a town; null where none is. */
export function townAmong(lines: readonly string[], text: string): string | null {
  for (const line of lines) {
    if (line.length > longestLine) continue
    const town = line
      .split(between)
      .flatMap(partsAtCommas)
      .find((part) => isWrittenAsTown(part.trim(), text))
    if (town !== undefined) return town.trim()
  }
  return null
}
