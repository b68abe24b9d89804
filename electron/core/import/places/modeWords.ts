// What a text about a place says besides of working at home or there: "Leeds (Hybrid)", "Remote - EU".

import { pattern } from '../text/pattern.ts'
import { withoutDeniedMix } from './spokenMode.ts'
import { readMode } from './workMode.ts'

/** What is longer names no place. */
export const longestPlace = 300

const modeWords = pattern('gi')`
  \(?\b(?:(?:no|not|non|kein|sem|sin)\s+(?=remot|home|tele))?(?:100\s?%|fully|volledig|geheel|deels
    |komplett|totalmente|parcialmente|parzialmente|fulltime|flexible|temporarily|teilweise|partially
    |partly)?[\s/]*(?:hybride?s?|h[ií]brido|remoto?|remote(?:ly)?|telecommute|work from home|wfh
    |home[- ]?office|home[- ]based|on[- ]?site|presencial|pr[eé]sentiel|in[- ]office|in[- ]person|virtual
    |wfo|work from office)(?:[\s-]+(?:work|working|job|position|first|friendly|only|possible|ok|options?
      |optional|möglich|mogelijk|posible|possibile))?\b\)?
`

/** "Leeds (Hybrid work is possible)", and not "Leeds (Remote, UK)" */
const modeInBrackets =
  /\((?:[Hh][yí]brid[eo]?s?|[Rr]emoto?|[Rr]emote|[Hh]ome[- ]?[Oo]ffice|[Tt]huiswerken|[Tt]élétravail)(?:,? (?!in |from |within )\p{Ll}[\p{Ll}’'-]*){1,5}\)/gu

/** "Leeds (hybrid, 3 days in the studio)", "Leeds (two days a week on campus)": a bracket of days, and no name in it */
const daysInBrackets = pattern('gu')`
  \s?\((?=[^()]*(?<![\p{L}\d])(?:\d|one|two|three|four)(?:[-–]\d)? ?(?:x|days?|tage?|jours?|d[ií]as?|dagen
      |dagar|dager|dage|giorni|dni|päivää)(?!\p{L}))(?:[Hh]ybrid\p{Ll}?|[Rr]emote)?[^()\p{Lu}]{4,80}\)
`

/** "Utrecht (Op locatie)", "Milano (Da remoto)": in whatever words. */
const bracketAtEnd = /(?<=\S) \(([\p{L} -]{4,24})\)$/u
/** "Rzeszów / częściowo zdalnie", "Lyon, télétravail partiel": a part in small letters. */
const partAtEnd = /(?<=\S)(?:\s*[/|·•]\s*|,\s+)(\p{Ll}[\p{Ll} %\d-]{3,40})$/u
const ofRegion = /\b(?:in|from|within) (?:the )?\p{Lu}/u

/** The same where words hold letters that `\b` does not know. */
const otherModes = pattern('giu')`
  (?<!\p{L})\(?(?:(?:полностью |частично )?(?:удал[её]нн?(?:о|ая работа)|удал[её]нка|дистанционно
      |дистанційно|віддалено)|гибрид(?:ный формат)?|офис|в офисе|^(?:yerinde|uzaktan|hibrit)(?: çalışma)?$
    |^(?:(?:arbete|arbeid|arbejde|arbeiten|werken|travail|lavoro) )?(?:på (?:plats|distans|kontoret
        |stedet)|vor ort|sur (?:site|place)|à distance|op (?:locatie|kantoor|afstand)|fysiek|di persona|in (?:sede|presenza)
      |da remoto)$|(?:t[ée]l[ée]travail|teletrabalho|teletrabajo)(?: (?:à|en|em)(?= \S))?)\)?(?!\p{L})
`

/** "3 days in office" */
const daysThere =
  /\b(?:from )?day[ -](?:1|one)\b|\b\d\s?(?:[-–]\s?\d\s?)?\+?\s?days?\b(?:\s?(?:a|per|\/)\s?week)?(?:\s(?:in|on|at|from)\b)?(?:\s(?:the\s)?(?:office|site|home))?/gi

/** "Leith +2", "Leith (+3 others)", "Leith, +1 more", "Leith and 2 more": how many are not named. */
export const moreOfThem = pattern('i')`
  [\s,]{1,4}(?:\(?\+ ?\d{1,2}(?: (?:more|others?|locations?))?\)?
    |(?:and|und|et|y|e|og|och|en|ja|i|a) \d{1,2} (?:more|others?|weitere|autres?|más|altre|altri|mais
      |andre|andra|fler|muuta|anderen?|innych|inne|další(?:ch)?))$
`

/** "Leeds, United Kingdom 🇬🇧": a flag beside a name says no more than that. */
const flagsBeside = /(?<=[\p{L})])\s?(?:\p{RI}{2}\s?){1,3}$|^(?:\p{RI}{2}\s?){1,3}(?=\p{L})/u

/** "Leeds, 40 % on site, 60 % remote" */
const share = /,\s*\d{1,3} ?%(?: \p{L}+){1,3}(?:[,/] ?.{0,40})?$/u

/** A text about a place without its words about working at home or there; '' where it says nothing else. */
export function withoutModeWords(text: string): string {
  return (
    withoutDeniedMix(text.slice(0, longestPlace))
      // "Leeds [Remote], UK"
      .replace(/\[([^[\]]{2,40})\]/g, '($1)')
      .replace(flagsBeside, '')
      .replace(share, '')
      .replace(bracketAtEnd, (whole, said: string) =>
        readMode(said) === null || ofRegion.test(said) ? whole : '',
      )
      .replace(partAtEnd, (whole, said: string) => (readMode(said) === null ? whole : ''))
      .replace(moreOfThem, '')
      .replace(modeInBrackets, ' ')
      .replace(daysInBrackets, ' ')
      .replace(modeWords, ' ')
      .replace(otherModes, ' ')
      .replace(daysThere, ' ')
      .replace(/\(\s*\)|\(\s*$/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/(?<=\p{Ll}{2})\.\s+$|(?<=\p{Ll}{5})\.$/u, '')
      .replace(
        /^(?:[\s,:/·•|–—-]|\bin\b(?! [-–] )|\bwithin\b|\bfrom\b|\b(?:or|oder|ou|and)\b|\()+(?=\S)|[\s,:/·•|–—→-]+$/gi,
        '',
      )
      // In capitals it is Oregon.
      .replace(/(?:^|\s)(?:or|and|oder|ou|of|eller|lub)$/, '')
      .replace(/^([^()]*?)[\s,:/–—-]*\)/, '$1')
      // "Trabalho 100% Remoto", "A hybrid model"
      .replace(
        /^\s*(?:trabalho|trabajo|lavoro|travail|modelo|modalidade?|formato|regime|(?:an? )?(?:model|pattern|arrangement|basis|set-?up))\s*$/i,
        '',
      )
      .trim()
  )
}
