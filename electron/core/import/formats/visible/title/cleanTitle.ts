// A title as headings write it, without what only says that it is one: how far the offer is, that somebody is sought and by whom.

import { pattern } from '../../../text/pattern.ts'
import { isFurniture } from '../../../wording/lines/furniture.ts'
import { readShortLine } from '../../../wording/lines/shortLines.ts'
import { announcing, numberBehind, soon } from '../../../wording/titles/announcedTitle.ts'
import { type DomElement, isText, lineOf, nodesBelow } from '../../dom.ts'

/** "(New)", "(In process of hiring)": how far it is. */
const progress =
  /^\((?:new|neu|nouveau|nuevo|urgent|open|closed|filled|in (?:the )?process of hiring)!?\)\s*(?=\S)/i
/** "We Are Hiring Backend Bakers!" */
const hiring = pattern('u')`
  ^(?:[Ww]e(?:[’']re| [Aa]re) [Hh]iring|[Nn]ow [Hh]iring|[Ww]ir (?:suchen|stellen ein)|[Nn]ous recrutons
    |[Ee]stamos buscando|[Bb]uscamos|(?:[Rr]i)?[Cc]erchiamo|[Ww]ij zoeken|[Vv]i söker
    |[Zz]atrudnimy)[\s:]+(?:an? |eine?n? |une? |una? )?(?=\p{Lu})
`
/** "Vacature kok": in Dutch a trade is written small. */
const vacancyOf = /^vacature:? (?:(?:voor )?een |voor )?(?=\p{L}{3})/iu
/** "La commune recrute un agent (H/F)", "Die Stadt Wil sucht eine/n Gärtner/in": who seeks stands in front. */
const seekerInFront = pattern('iu')`
  ^\p{L}[^.!?:]{2,63} (?:recrute(?:nt)?
    |sucht|busca|zoekt|cerca)(?: (?:ab sofort|zum nächstmöglichen (?:zeitpunkt|termin)
      |per sofort))? (?:une?(?:\(e\)|\/e)?|eine?n?(?:[/(:*]n\)?)?|una?|un\/a|een|\d{1,2}) (?=\p{L}{3})
`
/** "Marlow University Recruitment 2027 – Project Fellow Post": how those who report of offers call them. */
const reported = pattern('gu')`
  ^[^–—|:]{2,80}? (?:Recruitment|Vacancy|Jobs?|Hiring|Notification) 20\d\d\s*[-–—|:]\s*(?=\p{Lu})(?!Apply)
  (?=.*\s(?:Posts?|Vacanc(?:y|ies))$)
  |(?<=(?:Recruitment|Vacancy|Hiring|Notification) 20\d\d\s*[-–—|:]\s.*\S)\s(?:Posts?|Vacanc(?:y|ies))$
`
/** What sites put behind a title. */
const closing =
  /\s*(?:[-–—]\s*job post|\((?:job )?id:? ?\w+\)|の(?:求人|募集|採用)(?:詳細)?情報|募集要項|\s?(?:을|를)\s?(?:모집|채용|구)합니다\.?)$/i
/** "Glaszetter gezocht", and not "Help wanted". */
const wantedBehind =
  /(?<!^(?:help|staff|personnel|hilfe|aushilfen?|verstärkung|personal|mitarbeiter(?:innen)?|kollegen|hulp|personeel|collega['’]s))\s+(?:wanted|needed|gesucht|gezocht|cercasi|søges|sökes|søkes)$/iu
const pictures = /(?:\p{Extended_Pictographic}|\u200D|\uFE0F|\s)+$/u

/** A title as a heading writes it, without what only says that it is one. */
export function cleanTitle(line: string): string {
  return line
    .replace(/^[^\p{L}\p{N}"“„'(«[【［〔《「『（]+/u, '')
    .replace(progress, '')
    .replace(pictures, '')
    .replace(announcing, '')
    .replace(hiring, '')
    .replace(vacancyOf, '')
    .replace(seekerInFront, '')
    .replace(closing, '')
    .replace(numberBehind, '')
    .replace(reported, '')
    .replace(/(?<=[\p{L})])!+$/u, '')
    .replace(wantedBehind, '')
    .replace(/[\s/|·•]+$/u, '')
    .replace(soon, '')
    .trim()
}

/** What a heading says beside marks such as "New" and "Hybrid". */
export function lineOfTitle(heading: DomElement): string {
  const texts = [...nodesBelow(heading)].flatMap((node) => (isText(node) ? node.value.trim() : []))
  const own = texts.filter((text) => text !== '' && !isFurniture(text) && readShortLine(text) === null)
  return own.length === 1 ? own[0]!.replace(/\s+/g, ' ') : lineOf(heading)
}
